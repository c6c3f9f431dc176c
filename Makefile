.DEFAULT_GOAL := help
.PHONY: help run test check fmt bench goldens demo clean

MVN ?= mvn -B -ntp

help: ## list what there is to make
	@awk -F ': ## ' '/^[a-z]+: ## / { printf "  make %-9s %s\n", $$1, $$2 }' Makefile

run: ## start the program, built anew if its sources changed
	./backstep

test: ## build everything and run every test
	$(MVN) verify

check: ## check the format and compile with every warning on; no tests
	$(MVN) spotless:check test-compile

fmt: ## format the Java sources
	$(MVN) spotless:apply

bench: ## measure how fast it is here; ONLY=Kernel for some, RESULTS=FILE to write them down
	$(MVN) -q -Pbench -Dquick test-compile exec:exec "-Dbench.arguments=$(or $(ONLY),.) $(RESULTS)"

goldens: ## rewrite the expected screens from what the program draws now; look at the diff
	$(MVN) test -Dbackstep.goldens=rewrite

demo: ## step through a fresh run
	./backstep step

clean: ## delete what was built
	$(MVN) clean
