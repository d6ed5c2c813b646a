package naru.content.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import naru.content.compare.Aspect;
import naru.content.compare.Cell;
import naru.content.compare.Column;
import naru.content.compare.Comparison;
import naru.content.compare.Shift;
import naru.content.compare.Source;
import naru.content.compare.Table;
import naru.manifest.Problem;
import naru.manifest.ProblemKind;
import naru.manifest.Reading;
import naru.manifest.tree.Cursor;
import naru.manifest.tree.Documents;
import naru.manifest.tree.Fault;

/// Reads a comparison strictly: a cell without a source or a date, a source nobody cites, a row without one of its
/// columns are all refused, with their line.
public final class ComparisonReader {

    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Set<String> cited = new LinkedHashSet<>();
    private final Set<String> aspects = new LinkedHashSet<>();

    private ComparisonReader() {}

    /// @param name by which problems name the content
    public static Reading<Comparison> read(String name, byte[] content) {
        List<Comparison> read = new ArrayList<>();
        try {
            Documents.read(
                    name,
                    new ByteArrayInputStream(content),
                    document -> read.add(new ComparisonReader().comparison(document)));
        } catch (Fault fault) {
            return Reading.failed(fault.problem());
        } catch (IOException unreadable) {
            return Reading.failed(
                    Problem.of(name, ProblemKind.FILE_UNREADABLE, String.valueOf(unreadable.getMessage())));
        }
        return read.isEmpty()
                ? Reading.failed(Problem.of(name, ProblemKind.FILE_EMPTY))
                : Reading.read(read.getFirst());
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
                address(item.need("at")),
                item.find("ko").map(ComparisonReader::address));
        if (sources.put(source.id(), source) != null) {
            throw item.fault(ProblemKind.DUPLICATE_NAME, source.id());
        }
    }

    private static URI address(Cursor cursor) {
        String text = cursor.text();
        if (!text.startsWith("https://")) {
            throw cursor.fault(ProblemKind.WRONG_TYPE, "https://", text);
        }
        return URI.create(text);
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
                parsed(cursor.need("written"), "2024-06", YearMonth::parse),
                parsed(cursor.need("changed"), "2026-09", YearMonth::parse),
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
        return parsed(cursor.need("checked"), "2026-11-23", LocalDate::parse);
    }

    private static <T> T parsed(Cursor cursor, String example, Function<String, T> parse) {
        try {
            return parse.apply(cursor.text());
        } catch (DateTimeParseException malformed) {
            throw cursor.fault(ProblemKind.WRONG_TYPE, example, cursor.text());
        }
    }
}
