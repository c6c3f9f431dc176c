package io.github.backstep.tui.stepper.view;

import io.github.backstep.run.Address;
import io.github.backstep.run.Moment;
import io.github.backstep.tui.canvas.Glyph;
import io.github.backstep.tui.canvas.Spans;
import io.github.backstep.tui.stepper.journey.Session;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;
import java.util.ArrayList;
import java.util.List;

/**
 * The way from the number that was asked about first to the one that is explained now. The moment
 * is said once for all numbers in a row that have the same.
 *
 * @param addresses the first number first, the one that is explained now last
 */
public record Breadcrumbs(List<Address> addresses, Session session) {
  public Breadcrumbs {
    addresses = List.copyOf(addresses);
  }

  /** The way to an address. */
  public static Breadcrumbs of(Model model, Address now) {
    List<Address> addresses = new ArrayList<>();
    model.look().trail().forEach(visit -> addresses.add(visit.address()));
    addresses.add(now);
    return new Breadcrumbs(addresses, model.session());
  }

  /** The whole way, or as much of its end as fits, with how many steps back lead along the rest. */
  public Spans fit(int columns) {
    int from = 0;
    Spans way = from(0);
    while (way.columns(session.glyphs()) > columns && from < addresses.size() - 1) {
      from++;
      way = from(from);
    }
    return way.fit(columns, session.glyphs());
  }

  private Spans from(int first) {
    Theme theme = session.theme();
    Spans way =
        first == 0
            ? Spans.EMPTY
            : Spans.of(session.texts().of("why.back", first), theme.style(Role.DIM)).and(arrow());
    Moment before = null;
    for (int i = first; i < addresses.size(); i++) {
      Address address = addresses.get(i);
      boolean last = i == addresses.size() - 1;
      String text = address.moment().equals(before) ? cellOf(address) : address.toString();
      way = way.and(text, theme.style(last ? Role.STRONG : Role.DIM));
      way = last ? way : way.and(arrow());
      before = address.moment();
    }
    return way;
  }

  private static String cellOf(Address address) {
    String whole = address.toString();
    return whole.substring(whole.indexOf('/') + 1).strip();
  }

  private Spans arrow() {
    String arrow = " " + session.glyphs().get(Glyph.ARROW_LEFT) + " ";
    return Spans.of(arrow, session.theme().style(Role.ACCENT));
  }
}
