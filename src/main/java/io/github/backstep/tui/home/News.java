package io.github.backstep.tui.home;

import io.github.backstep.tui.app.Next;
import io.github.backstep.tui.message.Message;

/** What an effect of the home screen answers: it knows itself what follows from it. */
interface News extends Message {
  Next<Home> into(Home home);
}
