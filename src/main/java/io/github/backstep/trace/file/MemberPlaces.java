package io.github.backstep.trace.file;

import java.util.ArrayDeque;
import java.util.Deque;

/** Reading begins where members begin, if a line does. */
final class MemberPlaces implements Places, GzipMembers.Members {
  private final Deque<Member> ahead = new ArrayDeque<>();

  private record Member(long offset, long unpacked) {}

  @Override
  public void begin(long offset, long unpacked) {
    if (!ahead.isEmpty() && ahead.getLast().unpacked() == unpacked) {
      ahead.removeLast();
    }
    ahead.addLast(new Member(offset, unpacked));
  }

  @Override
  public long of(long start) {
    while (!ahead.isEmpty() && ahead.getFirst().unpacked() < start) {
      ahead.removeFirst();
    }
    return !ahead.isEmpty() && ahead.getFirst().unpacked() == start
        ? ahead.getFirst().offset()
        : NONE;
  }
}
