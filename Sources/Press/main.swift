print("press")
