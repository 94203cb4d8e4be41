/* everything.h: a schema with every declaration, kind, clause and type, for tests of the outputs. It resolves without a message. */
#ifndef TESTS_EVERYTHING_H
#define TESTS_EVERYTHING_H

extern const char everything_schema[];

#endif
