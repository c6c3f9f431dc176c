package io.github.backstep.network;

import io.github.backstep.catalogue.Catalogue;

/** The update orders a run can have. */
public final class UpdateOrders {
  public static final UpdateOrder AFTER_BACKPROP = new AfterBackprop();
  public static final UpdateOrder INTERLEAVED = new Interleaved();

  public static final Catalogue<UpdateOrder> ALL =
      Catalogue.of("update order", AFTER_BACKPROP, INTERLEAVED);

  private UpdateOrders() {}
}
