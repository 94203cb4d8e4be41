/* keysc_version.h: the version of the compiler; the Makefile reads it too. */
#define KEYSC_VERSION "0.1.0"
