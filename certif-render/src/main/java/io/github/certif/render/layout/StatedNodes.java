package io.github.certif.render.layout;

import io.github.certif.render.document.BulletList;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.message.Stated;
import io.github.certif.render.message.Words;

/** Rules in words as items of a list, each with the place of its clause. */
final class StatedNodes {

    private StatedNodes() {}

    static BulletList.Item item(Words words, Stated stated) {
        Phrase said = new Cited(words).by(stated.sentence(), stated.clause());
        return new BulletList.Item(
                said, stated.below().stream().map(below -> item(words, below)).toList());
    }
}
