package io.github.certif.model.worked;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/** A copy of a set that keeps its order and that nobody can change. */
final class OwnSet<T> extends AbstractSet<T> {

    private final List<T> items;

    OwnSet(Collection<T> set) {
        items = set.stream().distinct().toList();
    }

    @Override
    public Iterator<T> iterator() {
        return items.iterator();
    }

    @Override
    public int size() {
        return items.size();
    }
}
