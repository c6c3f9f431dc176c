package io.github.backstep.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueTest {
  private record Piece(String name, String summary) implements Named {}

  private final Piece relu = new Piece("relu", "");
  private final Piece sigmoid = new Piece("sigmoid", "");
  private final Catalogue<Piece> catalogue = Catalogue.of("activation", relu, sigmoid);

  @Test
  void entriesAreFoundByName() {
    assertSame(sigmoid, catalogue.named("sigmoid"));
  }

  @Test
  void namesAreInTheOrderOfTheEntries() {
    assertEquals(List.of("relu", "sigmoid"), catalogue.names());
  }

  @Test
  void unknownNameIsAnsweredWithTheNearestAndAll() {
    UnknownNameException e =
        assertThrows(UnknownNameException.class, () -> catalogue.named("sigmoit"));
    assertEquals(
        "unknown activation 'sigmoit', did you mean 'sigmoid'? There is: relu, sigmoid",
        e.getMessage());
  }

  @Test
  void nameLikeNoOtherIsAnsweredWithAll() {
    UnknownNameException e =
        assertThrows(UnknownNameException.class, () -> catalogue.named("convolution"));
    assertEquals("unknown activation 'convolution'. There is: relu, sigmoid", e.getMessage());
  }

  @Test
  void namesAreToldApartByCase() {
    assertThrows(UnknownNameException.class, () -> catalogue.named("ReLU"));
  }

  @Test
  void laterChangesToTheListAreNotSeen() {
    List<Piece> pieces = new ArrayList<>(List.of(relu));
    Catalogue<Piece> kept = new Catalogue<>("activation", pieces);
    pieces.add(sigmoid);
    assertEquals(List.of("relu"), kept.names());
  }
}
