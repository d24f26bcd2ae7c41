#include "resources.h"

// The data is part of the program: nothing that it needs at run time can be missing or be another's.
// C23's #embed takes the bytes as they are, where a Swift array literal costs minutes to compile.

static const unsigned char starter_catalogue[] = {
#embed "../../Resources/Catalogue/starter.jsonl"
};

static const unsigned char national_calendar[] = {
#embed "../../Resources/Calendars/national.csv"
};

const unsigned char *motcua_starter_catalogue(size_t *length) {
  *length = sizeof starter_catalogue;
  return starter_catalogue;
}

const unsigned char *motcua_national_calendar(size_t *length) {
  *length = sizeof national_calendar;
  return national_calendar;
}
