package naru.content.format;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import naru.content.compare.Aspect;
import naru.content.compare.Cell;
import naru.content.compare.Column;
import naru.content.compare.Comparison;
import naru.content.compare.Shift;
import naru.content.compare.Source;
import naru.content.compare.Table;
import naru.manifest.ProblemKind;
import naru.manifest.Reading;
import naru.manifest.tree.Cursor;

/// Reads a comparison strictly: a cell without a source or a date, a source nobody cites, a row without one of its
/// columns are all refused, with their line.
public final class ComparisonReader {

    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Set<String> cited = new LinkedHashSet<>();
    private final Set<String> aspects = new LinkedHashSet<>();

    private ComparisonReader() {}

    /// @param name by which problems name the content
    public static Reading<Comparison> read(String name, byte[] content) {
        return OneDocument.read(name, content, document -> new ComparisonReader().comparison(document));
    }

    private Comparison comparison(Cursor document) {
        Fields.only(document, "sources", "notes", "full", "changes", "references");
        document.need("sources").items().forEach(this::source);
        Comparison comparison = new Comparison(
                table(document.need("notes")),
                table(document.need("full")),
                document.need("changes").items().stream().map(this::shift).toList(),
                cited(document.need("references")));
        for (Cursor item : document.need("sources").items()) {
            String id = item.need("id").text();
            if (!cited.contains(id)) {
                throw item.fault(ProblemKind.UNKNOWN_VALUE, id, String.join(", ", cited));
            }
        }
        return comparison;
    }

    private void source(Cursor item) {
        Fields.only(item, "id", "at", "ko");
        Source source = new Source(
                item.need("id").text(),
                Fields.page(item.need("at")),
                item.find("ko").map(Fields::page));
        if (sources.put(source.id(), source) != null) {
            throw item.fault(ProblemKind.DUPLICATE_NAME, source.id());
        }
    }

    private Table table(Cursor cursor) {
        Fields.only(cursor, "columns", "aspects");
        Map<String, Column> known = new LinkedHashMap<>();
        for (Column column : Column.values()) {
            known.put(column.id(), column);
        }
        List<Column> columns = cursor.need("columns").items().stream()
                .map(item -> item.choice(known))
                .toList();
        return new Table(
                columns,
                cursor.need("aspects").items().stream()
                        .map(item -> aspect(item, columns))
                        .toList());
    }

    private Aspect aspect(Cursor item, List<Column> columns) {
        Fields.only(item, "id", "group", "event", "cells");
        String id = item.need("id").text();
        if (!aspects.add(id)) {
            throw item.fault(ProblemKind.DUPLICATE_NAME, id);
        }
        Cursor row = item.need("cells");
        Fields.only(row, columns.stream().map(Column::id).toArray(String[]::new));
        Map<Column, Cell> cells = new EnumMap<>(Column.class);
        for (Column column : columns) {
            cells.put(column, cell(row.need(column.id())));
        }
        return new Aspect(
                id, item.find("group").map(Cursor::text), item.find("event").map(ComparisonReader::event), cells);
    }

    private static String event(Cursor cursor) {
        if (!Comparison.EVENTS.contains(cursor.text())) {
            throw cursor.fault(ProblemKind.UNKNOWN_VALUE, cursor.text(), String.join(", ", Comparison.EVENTS));
        }
        return cursor.text();
    }

    private Cell cell(Cursor cursor) {
        Fields.only(cursor, "sources", "checked", "uncertain");
        return new Cell(cited(cursor.need("sources")), date(cursor), cursor.flag("uncertain", false));
    }

    private Shift shift(Cursor cursor) {
        Fields.only(cursor, "id", "written", "changed", "sources", "checked");
        return new Shift(
                cursor.need("id").text(),
                Fields.parsed(cursor.need("written"), YearMonth::parse, "2024-06"),
                Fields.parsed(cursor.need("changed"), YearMonth::parse, "2026-09"),
                cited(cursor.need("sources")),
                date(cursor));
    }

    private List<Source> cited(Cursor list) {
        List<Source> found =
                list.items().stream().map(item -> item.choice(sources)).toList();
        if (found.isEmpty()) {
            throw list.fault(ProblemKind.LIST_EMPTY);
        }
        found.forEach(source -> cited.add(source.id()));
        return found;
    }

    private static LocalDate date(Cursor cursor) {
        return Fields.date(cursor.need("checked"));
    }
}
