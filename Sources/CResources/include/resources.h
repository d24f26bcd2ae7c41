#ifndef MOTCUA_RESOURCES_H
#define MOTCUA_RESOURCES_H

#include <stddef.h>

/// The starter catalogue, JSON Lines in our own shape.
const unsigned char *motcua_starter_catalogue(size_t *length);

/// The national calendar of days off, 2023-2030.
const unsigned char *motcua_national_calendar(size_t *length);

#endif
