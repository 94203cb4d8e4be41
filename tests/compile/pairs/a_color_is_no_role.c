/* error: conversion|convert|different enumeration */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_user_id user);

keysrt_status run(keysrt_client *client, desk_user_id user)
{
#ifdef WRONG
    return desk_role_set(client, user, DESK_COLOR_RED);
#else
    return desk_role_set(client, user, DESK_ROLE_ADMIN);
#endif
}
