package org.taipan.hdl;

import spinal.core.WhenContext;
import spinal.idslplugin.Location;

/** What may follow a {@code when}. */
public final class When {
  private final WhenContext context;

  When(WhenContext context) {
    this.context = context;
  }

  /**
   * The assignments in {@code body} hold if no condition before does and {@code condition} does.
   */
  public When elseWhen(Bool condition, Runnable body) {
    Location location = Site.here().nameLocation();
    return new When(
        context.elsewhen(HdlError.present(condition).raw(), BackEnd.block(body), location));
  }

  /** The assignments in {@code body} hold if no condition before does. */
  public void otherwise(Runnable body) {
    context.otherwise(BackEnd.block(body));
  }
}
