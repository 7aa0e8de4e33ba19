package org.civicreport.model;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Edits records by chance, as people do over a year: some parts are written anew, some deleted, doubled or moved to another
 * place in their list, most stay. A new field is edited from the day it is added.
 */
public final class RecordEdits {

    private final Random random;
    private final RecordSamples samples;
    private final int oneIn;

    /**
     * @param oneIn of so many parts one is edited
     */
    public RecordEdits(Random random, RecordSamples samples, int oneIn) {
        this.random = random;
        this.samples = samples;
        this.oneIn = oneIn;
    }

    @SuppressWarnings("unchecked")
    public <R extends Record> R edit(R record) {
        Class<R> type = (Class<R>) record.getClass();
        R fresh = samples.sample(type);
        @Nullable
        Object[] values = Arrays.stream(type.getRecordComponents())
                .map(component -> edited(record, fresh, component))
                .toArray();
        return RecordSamples.create(type, values);
    }

    private @Nullable Object edited(Record record, Record fresh, RecordComponent component) {
        Object value = RecordSamples.valueOf(record, component);
        if (value instanceof List<?> list) {
            return editedList(list);
        }
        boolean isWhole = value instanceof Record && !(value instanceof RichText);
        if (isWhole && random.nextInt(oneIn) > 0) {
            return edit((Record) value);
        }
        return random.nextInt(oneIn) == 0 ? RecordSamples.valueOf(fresh, component) : value;
    }

    private List<Object> editedList(List<?> list) {
        List<Object> items = new ArrayList<>();
        Function<Object, Object> same = item -> item instanceof Record part ? edit(part) : item;
        for (Object item : list) {
            int fate = random.nextInt(3 * oneIn);
            if (fate != 0) {
                items.add(same.apply(item));
            }
            if (fate == 1) {
                items.add(same.apply(item));
            }
        }
        if (!items.isEmpty() && random.nextInt(oneIn) == 0) {
            Collections.rotate(items, 1 + random.nextInt(items.size()));
        }
        return items;
    }
}
