package io.github.backstep.tui.stepper.move;

import io.github.backstep.explain.condition.Search;
import io.github.backstep.network.Op;
import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.stepper.journey.Journey;
import io.github.backstep.tui.stepper.journey.Quest;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.scene.Focus;
import io.github.backstep.tui.stepper.scene.Position;
import java.util.List;

/** Running on to the next moment at which a break holds, and back to the last one. */
public final class Halts {
  private Halts() {}

  public static Next<Model> next(Model model) {
    return setOut(model, true);
  }

  public static Next<Model> last(Model model) {
    return setOut(model, false);
  }

  private static Next<Model> setOut(Model model, boolean onward) {
    Quest quest = new Quest(model.breaks().conditions(), Travels.destination(model), onward);
    if (quest.conditions().isEmpty()) {
      return Next.of(Travels.say(model, "notice.no-break"));
    }
    if (Travels.isUnderWay(model, quest)) {
      return Next.of(Travels.say(model, "notice.looking"));
    }
    Model still = model.with(model.situation().playing(false));
    Model.Travel travel = new Model.Travel(quest, 0, "");
    return Next.of(still.with(still.situation().travelling(travel)))
        .cancelling()
        .with(quest.effect(model.session()));
  }

  /** Arrives at what was found, unless something else has been begun meanwhile. */
  public static Next<Model> arrive(Model model, Quest.Found found) {
    if (!Travels.isUnderWay(model, found.quest())) {
      return Next.of(model);
    }
    Search.Hit hit = found.hit();
    Model there = model.arrive(found.scene(), journey(model, found)).with(model.breaks().with(hit));
    return Travels.settled(
        Travels.say(there, "notice.break-found", hit.condition().text(), hit.step()));
  }

  private static Journey journey(Model model, Quest.Found found) {
    Search.Hit hit = found.hit();
    Op op = found.scene().program().op(hit.place().op());
    Focus focus = model.focus().onResult().withCell(op.writes(), hit.place().cell());
    return new Journey(new Position(hit.step(), hit.place().op()), focus, List.of());
  }

  /** Stays, because nothing was found; what was trained for that is kept. */
  public static Model stay(Model model, Quest.Ended ended) {
    Model trained = model.with(model.scene().with(ended.losses()));
    return Travels.isUnderWay(model, ended.quest())
        ? Travels.note(trained.with(model.situation().standing()), ended.notice())
        : trained;
  }
}
