// DeskViews
