PREFIX ?= /usr/local
DESTDIR ?=
# Whom merchants log in as over SSH.
KIOSK_USER ?= wenzhen-help

# Debian's own linker warns about a function that Foundation uses; lld, which comes with Swift, does not, and is faster.
LINK = -Xswiftc -use-ld=lld
# The first screen comes sooner with little left to load, the C library and libqrencode, of which Debian has no archive,
# and with none of 80,000 relocations to make: a position-independent program takes 1.15 times the time to its first
# screen, and 0.5 MiB more. What is looked up in libraries is so at start, and read-only from then on.
ARCHIVES = .build/archives
STATIC = --static-swift-stdlib -Xlinker -L$(CURDIR)/$(ARCHIVES) -Xlinker -no-pie -Xlinker -z -Xlinker relro \
  -Xlinker -z -Xlinker now
# What nobody calls is left out, generic types are made by direct calls and not looked up by name, and no other program
# links to a symbol of this one.
TIGHT = -Xswiftc -Xfrontend -Xswiftc -function-sections \
  -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors -Xlinker --no-export-dynamic
# What the first screen runs and touches lies side by side: it comes in nine tenths of the time, and the program takes
# 6 MiB of memory in the place of 10.
ORDER = Resources/link/first-screen-symbols.txt
ORDERED = -Xlinker --symbol-ordering-file=$(CURDIR)/$(ORDER) -Xlinker --no-warn-symbol-ordering
# The system says where libraries lie. SwiftPM's $ORIGIN would have any that lies beside the program loaded in its place.
LOADED = --disable-local-rpath
# Debug information takes a sixth of the compiler's time, and `make install` would strip it; names of functions stay.
UNDESCRIBED = -debug-info-format none
# All that is built for use is built in the same way, since other flags would have everything compiled anew.
RELEASE = swift build -c release $(STATIC) $(TIGHT) $(ORDERED) $(LOADED) $(UNDESCRIBED) $(LINK)
# Where the guide compiler comes to lie among the rest of a build. Package.swift has it built once then, and not twice more
# with all that it stands on, as SwiftPM builds tools.
COMPILER = WENZHEN_GUIDE_COMPILER=$(CURDIR)/$(1)/$(shell uname -m)-unknown-linux-gnu/$(2)/GuideCompiler
DEBUG = $(call COMPILER,.build,debug)
PROGRAM = .build/release/wenzhen
# What measures is no part of the package but where it is asked for.
MEASURING = $(call COMPILER,.build,release) WENZHEN_BENCHES=1 $(RELEASE) --product
SOURCES = Sources Tests Package.swift

BIN = $(DESTDIR)$(PREFIX)/bin/wenzhen
MAN = $(DESTDIR)$(PREFIX)/share/man/man1/wenzhen.1
BASH = $(DESTDIR)$(PREFIX)/share/bash-completion/completions/wenzhen
ZSH = $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_wenzhen
FISH = $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/wenzhen.fish

.PHONY: build run check test install uninstall install-kiosk uninstall-kiosk bench bench-ssh fuzz asan order format lint clean

build:
	@.ci/packages build
	@mkdir -p $(ARCHIVES)
	@for name in ncursesw tinfo sqlite3 stdc++ yaml; do ln -sf $$(clang -print-file-name=lib$$name.a) $(ARCHIVES)/; done
	@ln -sf $$(clang -print-file-name=libgcc_eh.a) $(ARCHIVES)/libgcc_s.a
	$(call COMPILER,.build,release) $(RELEASE) --product wenzhen
	@! readelf --dynamic $(PROGRAM) | grep -E 'RPATH|RUNPATH' || \
	  { echo "$(PROGRAM) would load libraries from a folder of its own choice." >&2; exit 1; }

run: build
	@$(PROGRAM)

# All tests that start no program, in a minute after a change. FILTER is an expression for names: make check FILTER=Walk
check:
	@.ci/packages check
	$(DEBUG) WENZHEN_CHECK=1 swift build --build-tests $(LINK)
	$(DEBUG) WENZHEN_CHECK=1 swift test --skip-build $(LINK) $(if $(FILTER),--filter '$(FILTER)')

# All tests, or those whose names fit: make test FILTER=KioskTests
test:
	@.ci/packages test
	@$(MAKE) --no-print-directory lint
	$(DEBUG) swift build --build-tests $(LINK)
	$(DEBUG) swift test --skip-build $(LINK) $(if $(FILTER),--filter '$(FILTER)')

install: build
	install -D -s -m 755 $(PROGRAM) $(BIN)
	install -D -m 644 Resources/man/wenzhen.1 $(MAN)
	install -d $(dir $(BASH) $(ZSH) $(FISH))
	$(PROGRAM) --generate-completion-script bash >$(BASH)
	$(PROGRAM) --generate-completion-script zsh >$(ZSH)
	$(PROGRAM) --generate-completion-script fish >$(FISH)

uninstall:
	rm -f $(BIN) $(MAN) $(BASH) $(ZSH) $(FISH)

# Self-service over SSH; Resources/ssh/README.md says what this puts where.
install-kiosk: install
	@DESTDIR=$(DESTDIR) Resources/ssh/install install $(KIOSK_USER) $(PREFIX)/bin/wenzhen

uninstall-kiosk:
	@DESTDIR=$(DESTDIR) Resources/ssh/install uninstall $(KIOSK_USER) $(PREFIX)/bin/wenzhen

# Finds one case among 100,000; CASES=1000000 is the full form.
CASES ?= 100000
bench: build
	@.ci/packages bench
	$(MEASURING) TerminalBench
	.build/release/TerminalBench --program $(PROGRAM) --cases $(CASES)

# Merchants at once through a real sshd: SESSIONS=1000 is the full form.
SESSIONS ?= 100
bench-ssh: build
	@.ci/packages bench-ssh
	$(MEASURING) SecureShellBench
	.build/release/SecureShellBench $(PROGRAM) $(SESSIONS) 30

# Random keys, noise, sizes and lost lines against the built program: SEEDS=2000 takes ten times as long, and
# SEEDS=1 FIRST=80 does again what seed 80 did.
SEEDS ?= 200
FIRST ?= 1
fuzz: build
	@.ci/packages fuzz
	$(MEASURING) TerminalFuzz
	.build/release/TerminalFuzz $(CURDIR)/$(PROGRAM) $(SEEDS) $(FIRST)

# All tests again, with every wrong access to memory noticed.
asan:
	@.ci/packages test
	$(call COMPILER,.build-asan,debug) swift build --build-tests --scratch-path .build-asan --sanitize=address $(LINK)
	$(call COMPILER,.build-asan,debug) ASAN_OPTIONS=detect_leaks=0 swift test --skip-build --scratch-path .build-asan --sanitize=address $(LINK)

# Worth doing again after larger changes and for another version of Swift; names that are gone do no harm.
order: build
	@.ci/packages order
	Resources/link/trace $(PROGRAM) >$(ORDER).new
	mv $(ORDER).new $(ORDER)
	rm $(PROGRAM)

format:
	swift format --in-place --recursive $(SOURCES)

lint:
	swift format lint --strict --recursive $(SOURCES)

clean:
	rm -rf .build
