package naru.manifest.kube;

import java.util.List;
import naru.manifest.Notice;
import naru.manifest.NoticeKind;
import naru.manifest.tree.Cursor;

/// The object that is being read, for what is to be noticed about it.
record Subject(String kind, String name, List<Notice> notices) {

    void notice(Cursor where, NoticeKind what, Object... more) {
        Object[] arguments = new Object[more.length + 2];
        arguments[0] = kind;
        arguments[1] = name;
        System.arraycopy(more, 0, arguments, 2, more.length);
        notices.add(where.notice(what, arguments));
    }

    /// If there is a field `key`, says that it is not played.
    void notPlayed(Cursor parent, String key) {
        parent.find(key)
                .filter(field -> !field.isEmpty())
                .ifPresent(field -> notice(field, NoticeKind.FIELD_NOT_PLAYED, key));
    }
}
