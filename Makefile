# keysc: everything is built under $(B). `make help` lists the targets.
#
# A sanitized build is the same rules in another folder: make B=build/asan SAN=-fsanitize=address,undefined test

B      ?= build
CC     ?= cc
SAN    ?=
PREFIX ?= /usr/local
DESTDIR ?=
JOBS   ?= $(shell nproc)
V      ?= 0
Q      := $(if $(filter 0,$(V)),@)
say     = $(if $(filter 0,$(V)),@echo '  $(1)	$@')

OPT      ?= -O2 -g
WARNINGS := -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Werror
# With the checks of a sanitizer in between, gcc sees formats that are NULL.
WARNINGS += $(if $(SAN),$(if $(findstring clang,$(CC)),,-Wno-format-truncation))
CFLAGS   += -std=c11 $(OPT) -D_GNU_SOURCE $(WARNINGS) $(SAN) -fPIC -MMD -MP
LDFLAGS  += $(SAN)
KC_INC   := -Icompiler -I$(B)/gen
RT_INC   := -Iruntime/include -Iruntime -I$(B)/gen
VERSION  := $(shell sed -n 's/.*KEYSC_VERSION "\(.*\)"/\1/p' compiler/keysc_version.h)
ABI      := $(shell sed -n 's/.*define KEYSRT_ABI \(.*\)/\1/p' runtime/include/keysrt.h)

# Outputs are kept apart by target, but what takes minutes shows its progress, and lends its jobs to any make it starts: `+`. That
# would run under `make -n` too.
dry_run := $(findstring n,$(firstword -$(MAKEFLAGS)))
shown   := $(if $(dry_run),@,+@)
ifeq ($(MAKELEVEL),0)
MAKEFLAGS += -j$(JOBS)
endif
MAKEFLAGS += --no-print-directory --output-sync=target

.DELETE_ON_ERROR:
.SECONDARY:
.PHONY: all help deps demo test soak unit bench sanitize lint regen fuzz install clean

all: $(B)/keysc $(B)/libkeysrt.a $(B)/libkeysrt.so

help:
	@echo 'make            build $(B)/keysc, $(B)/libkeysrt.a and $(B)/libkeysrt.so'
	@echo 'make deps       install what is missing, with apt-get (Debian 12)'
	@echo 'make demo       compile the schemas and run their examples against private redis-servers; make demo-NAME: one of them'
	@echo 'make test       all tests (below ten minutes on two cores)'
	@echo 'make soak       the tests that make random calls, long, for SECONDS=600'
	@echo 'make sanitize   the tests under address and undefined-behaviour sanitizers, and under valgrind'
	@echo 'make lint       gcc -fanalyzer, clang-tidy, cppcheck'
	@echo 'make bench      each figure as a ratio measured in one run'
	@echo 'make fuzz       ten minutes of libFuzzer for each target'
	@echo 'make regen      write the golden files and generated-examples/ anew'
	@echo 'make install    DESTDIR= PREFIX=/usr/local'

# ---- What is needed ---------------------------------------------------------------------------------------------------

PACKAGES := gcc g++ libc6-dev make flex bison pkg-config libhiredis-dev libzstd-dev libssl-dev libutf8proc-dev uthash-dev libcmocka-dev libjansson-dev \
            libcmark-gfm-dev libcmark-gfm-extensions-dev redis-server redis-tools clang libclang-rt-14-dev valgrind clang-tidy cppcheck \
            libmicrohttpd-dev curl prometheus

deps:
	@sh tests/deps.sh $(PACKAGES)

# ---- The compiler -----------------------------------------------------------------------------------------------------

KC_SRC := $(wildcard compiler/*/*.c compiler/*/*/*.c compiler/*/*/*/*.c)
KC_OBJ := $(KC_SRC:%.c=$(B)/%.o) $(B)/gen/keys.tab.o $(B)/gen/keys.lex.o

$(B)/gen/keys.tab.c: compiler/syntax/keys.y
	@mkdir -p $(@D)
	$(call say,BISON)
	$(Q)bison -Werror --header=$(B)/gen/keys.tab.h -o $@ $<
$(B)/gen/keys.tab.h: $(B)/gen/keys.tab.c
$(B)/gen/keys.lex.c: compiler/syntax/keys.l
	@mkdir -p $(@D)
	$(call say,FLEX)
	$(Q)flex -o $@ $<
$(B)/gen/keys.tab.o $(B)/gen/keys.lex.o: CFLAGS += -Wno-error -w
$(B)/gen/%.o: $(B)/gen/%.c | $(B)/gen/keys.tab.h $(B)/gen/script_names.h
	$(call say,CC)
	$(Q)$(CC) $(CFLAGS) $(KC_INC) $(RT_INC) -c -o $@ $<
$(B)/compiler/%.o: compiler/%.c | $(B)/gen/keys.tab.h
	@mkdir -p $(@D)
	$(call say,CC)
	$(Q)$(CC) $(CFLAGS) $(KC_INC) -c -o $@ $<
$(B)/libkeysc.a: $(KC_OBJ)
	@rm -f $@
	$(call say,AR)
	$(Q)ar qcs $@ $^
$(B)/keysc: $(B)/compiler/main.o $(B)/libkeysc.a
	$(call say,CC)
	$(Q)$(CC) $(LDFLAGS) -o $@ $^ -lutf8proc

# ---- The runtime ------------------------------------------------------------------------------------------------------

RT_SRC := $(wildcard runtime/*/*.c)
RT_OBJ := $(RT_SRC:%.c=$(B)/%.o) $(B)/gen/scripts.o
LUA    := $(wildcard runtime/scripts/*.lua)
RT_LIBS := -lhiredis -lzstd -lcrypto -lpthread -lm

$(B)/gen/scripts.c: runtime/scripts/embed.sh $(LUA)
	@mkdir -p $(@D)
	$(call say,LUA)
	$(Q)sh runtime/scripts/embed.sh runtime/scripts > $@
$(B)/gen/script_names.h: runtime/scripts/embed.sh $(LUA)
	@mkdir -p $(@D)
	$(Q)sh runtime/scripts/embed.sh --names runtime/scripts > $@
# The runtime is small, and its speed is part of what it is for: a tenth of a call's time against -O2.
RT_OPT := $(if $(filter -O2,$(OPT)),-O3)
$(B)/runtime/%.o: runtime/%.c | $(B)/gen/script_names.h
	@mkdir -p $(@D)
	$(call say,CC)
	$(Q)$(CC) $(CFLAGS) $(RT_OPT) $(RT_INC) -fvisibility=default -c -o $@ $<
$(B)/libkeysrt.a: $(RT_OBJ)
	@rm -f $@
	$(call say,AR)
	$(Q)ar qcs $@ $^
$(B)/libkeysrt.so: $(RT_OBJ) runtime/keysrt.map
	$(call say,CC)
	$(Q)$(CC) $(LDFLAGS) -shared -Wl,-soname,libkeysrt.so.$(ABI) -Wl,--version-script=runtime/keysrt.map -o $@ $(RT_OBJ) $(RT_LIBS)

# ---- Schemas and the programs that use them ---------------------------------------------------------------------------

# Schemas with a program. Until a schema has one, nothing is generated from it.
EXAMPLES := $(patsubst generated-examples/%/main.c,%,$(wildcard generated-examples/*/main.c))

$(B)/include/%_keys.h: schemas/%.keys $(B)/keysc
	@mkdir -p $(@D)
	$(call say,KEYSC)
	$(Q)$(B)/keysc generate --c $(@D) --depfile $(B)/include/$*.d $<
	@touch $@
$(B)/include/%_keys.h: tests/schemas/%.keys $(B)/keysc
	@mkdir -p $(@D)
	$(call say,KEYSC)
	$(Q)$(B)/keysc generate --c $(@D) --depfile $(B)/include/$*.d $<
	@touch $@
LIBS_response_cache := -lmicrohttpd
.SECONDEXPANSION:
$(EXAMPLES:%=$(B)/examples/%): $(B)/examples/%: $$(wildcard generated-examples/$$*/*.[ch] generated-examples/*.[ch]) \
                 $(wildcard runtime/include/*.h) $(B)/libkeysrt.a
	@mkdir -p $(@D)
	$(call say,CC)
	$(Q)$(CC) $(filter-out -MMD -MP,$(CFLAGS)) -Iruntime/include -Igenerated-examples/$* $(LDFLAGS) -o $@ $(filter %.c,$^) $(B)/libkeysrt.a $(RT_LIBS) $(LIBS_$*)

demo: $(EXAMPLES:%=demo-%)
demo-%: $(B)/keysc $(B)/examples/%
	@sh generated-examples/demo.sh $(B) $*

regen: $(B)/keysc
	@sh tests/regen.sh $(B)

# ---- Tests ------------------------------------------------------------------------------------------------------------

UNIT_SRC  := $(wildcard tests/unit/test_*.c)
UNIT      := $(UNIT_SRC:tests/unit/%.c=$(B)/tests/%)
LIVE_SRC  := $(wildcard tests/live/test_*.c)
LIVE      := $(LIVE_SRC:tests/live/%.c=$(B)/tests/%)
SUPPORT   := $(patsubst %.c,$(B)/%.o,$(wildcard tests/unit/support/*.c))
TEST_INC  := $(KC_INC) $(RT_INC) -Itests/unit -I$(B)/include
TEST_LIBS := $(B)/libkeysc.a $(B)/libkeysrt.a -lcmocka -ljansson -lcmark-gfm-extensions -lcmark-gfm -lutf8proc -lpthread $(RT_LIBS)
LIVE_HDRS := $(patsubst tests/schemas/%.keys,$(B)/include/%_keys.h,$(wildcard tests/schemas/*.keys))

$(B)/tests/unit/support/%.o: tests/unit/support/%.c
	@mkdir -p $(@D)
	$(call say,CC)
	$(Q)$(CC) $(CFLAGS) $(TEST_INC) -c -o $@ $<
$(B)/tests/test_%: tests/unit/test_%.c $(SUPPORT) $(B)/libkeysc.a $(B)/libkeysrt.a
	@mkdir -p $(@D)
	$(call say,CC)
	$(Q)$(CC) $(CFLAGS) $(TEST_INC) $(LDFLAGS) -o $@ $< $(SUPPORT) $(TEST_LIBS)
# A test's server loads it, the test does not: never sanitized.
$(B)/tests/clock_shim.so: tests/support/clock_shim.c
	@mkdir -p $(@D)
	$(call say,CC)
	$(Q)$(CC) $(filter-out $(SAN),$(CFLAGS)) -shared -o $@ $<
$(B)/tests/test_live_%: tests/live/test_live_%.c $(LIVE_HDRS) $(SUPPORT) $(B)/libkeysc.a $(B)/libkeysrt.a | $(B)/tests/clock_shim.so
	@mkdir -p $(@D)
	$(call say,CC)
	$(Q)$(CC) $(CFLAGS) $(TEST_INC) $(LDFLAGS) -o $@ $< $(SUPPORT) $(TEST_LIBS)

$(B)/tests/registry_examples: tests/support/registry_examples.c $(B)/libkeysc.a
	@mkdir -p $(@D)
	$(call say,CC)
	$(Q)$(CC) $(CFLAGS) $(KC_INC) $(LDFLAGS) -o $@ $< $(B)/libkeysc.a -lutf8proc

unit: $(UNIT) $(LIVE) $(B)/tests/registry_examples
test: all unit $(EXAMPLES:%=$(B)/examples/%)
	$(shown)B=$(B) CC='$(CC)' SAN='$(SAN)' sh tests/run.sh

soak: $(filter $(B)/tests/test_live_model_%,$(LIVE))
	$(shown)B=$(B) SECONDS='$(SECONDS)' sh tests/soak.sh
sanitize:
	$(shown)sh tests/sanitize.sh
lint: $(B)/gen/keys.tab.c $(B)/gen/keys.lex.c $(B)/gen/scripts.c $(B)/gen/script_names.h
	$(shown)B=$(B) sh tests/lint.sh
fuzz:
	$(shown)B=$(B) sh tests/fuzz/run.sh
bench: all
	$(shown)B=$(B) CC='$(CC)' sh tests/bench/run.sh

# ---- Installing -------------------------------------------------------------------------------------------------------

install: all
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/lib/pkgconfig $(DESTDIR)$(PREFIX)/include $(DESTDIR)$(PREFIX)/share/man/man1
	install -m 755 $(B)/keysc $(DESTDIR)$(PREFIX)/bin/keysc
	install -m 644 $(B)/libkeysrt.a $(DESTDIR)$(PREFIX)/lib/libkeysrt.a
	install -m 755 $(B)/libkeysrt.so $(DESTDIR)$(PREFIX)/lib/libkeysrt.so.$(ABI)
	ln -sf libkeysrt.so.$(ABI) $(DESTDIR)$(PREFIX)/lib/libkeysrt.so
	install -m 644 runtime/include/*.h $(DESTDIR)$(PREFIX)/include
	sed -e 's|@PREFIX@|$(PREFIX)|' -e 's|@VERSION@|$(VERSION)|' runtime/keysrt.pc.in > $(DESTDIR)$(PREFIX)/lib/pkgconfig/keysrt.pc
	install -m 644 compiler/keysc.1 $(DESTDIR)$(PREFIX)/share/man/man1/keysc.1

clean:
	rm -rf $(B)

-include $(shell find $(B) -name '*.d' 2>/dev/null)
