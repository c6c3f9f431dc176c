#!/bin/sh
# Gradescope runs this once, when it builds the autograder: what grading and the submissions need.
set -eu
apt-get update
apt-get install -y --no-install-recommends openjdk-17-jdk-headless python3 python3-numpy util-linux
