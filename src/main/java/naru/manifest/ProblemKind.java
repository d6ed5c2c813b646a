package naru.manifest;

import java.util.Locale;

/// What a [Problem] is about. Each has a sentence in `i18n/input.properties`; its arguments are given here in order.
///
/// `field` is a field as Kubernetes writes it in its own messages: `spec.containers[0].name`.
public enum ProblemKind {
    // The file itself.
    FILE_MISSING,
    FILE_IS_FOLDER,
    /// The operating system's words.
    FILE_UNREADABLE,
    /// The operating system's words.
    FILE_UNWRITABLE,
    /// Format, limit in MiB.
    FILE_TOO_LARGE,
    FILE_EMPTY,
    FILE_BINARY,
    FILE_NOT_UTF8,

    // YAML and JSON as such.
    /// The parser's words.
    YAML_SYNTAX,
    /// The parser's words.
    JSON_SYNTAX,
    TAB_INDENTATION,
    TEMPLATE_NOT_RENDERED,
    /// Key, line of its first use.
    DUPLICATE_KEY,
    KEY_NOT_TEXT,
    /// Limit in levels.
    NESTED_TOO_DEEP,
    /// Limit in values.
    TREE_TOO_LARGE,
    /// Limit in values.
    ALIASES_TOO_MANY,
    /// Name.
    ALIAS_UNKNOWN,
    MERGE_NOT_MAP,
    /// Tag.
    TAG_UNKNOWN,

    // Fields. Types are `text`, `number`, `boolean`, `list`, `map`, `quantity`, `numberOrText`, `null`.
    /// Type found.
    NOT_AN_OBJECT,
    /// Field.
    FIELD_MISSING,
    /// Field, type expected, type found.
    WRONG_TYPE,
    /// Field, value, least, most.
    OUT_OF_RANGE,
    /// Field, value.
    NEGATIVE,
    /// Field, value, the values there are.
    UNKNOWN_VALUE,
    /// Field.
    LIST_EMPTY,
    /// Field, value.
    PERCENT_MALFORMED,

    // Kubernetes' rules.
    /// Kind, version found, version expected.
    API_VERSION_WRONG,
    /// Field, name.
    NAME_MALFORMED,
    /// Field, name: the stricter form, at most 63 characters without dots.
    LABEL_NAME_MALFORMED,
    /// Field, key.
    LABEL_KEY_MALFORMED,
    /// Field, value.
    LABEL_VALUE_MALFORMED,
    /// Field, name.
    DUPLICATE_NAME,
    /// Kind, name, line of the first.
    DUPLICATE_OBJECT,
    /// Field, value.
    QUANTITY_MALFORMED,
    /// Field, value.
    QUANTITY_NEGATIVE,
    /// Field, value.
    QUANTITY_TOO_LARGE,
    /// Field, value.
    NOT_POSITIVE,
    /// Field.
    TEXT_EMPTY,
    /// Field, value.
    IMAGE_MALFORMED,
    /// Field, resource.
    RESOURCE_UNKNOWN,
    /// Resource, request, limit.
    REQUEST_OVER_LIMIT,
    /// Kind, name.
    SELECTOR_EMPTY,
    /// Kind, name.
    SELECTOR_MISMATCH,
    /// Kind, value, the values there are.
    RESTART_POLICY_WRONG,
    /// Field: it must have exactly one of exec, httpGet, tcpSocket, grpc.
    PROBE_ACTION_WRONG,
    /// Field: must be 1.
    PROBE_SUCCESS_WRONG,
    /// Field, operator.
    REQUIREMENT_VALUES_WRONG,
    /// Field.
    TOLERATION_KEY_MISSING,
    /// Field.
    TOLERATION_VALUE_WITH_EXISTS,
    /// Field.
    TOLERATION_SECONDS_WITHOUT_NO_EXECUTE,
    /// Field.
    ROLLING_UPDATE_ZERO,
    /// Field.
    ROLLING_UPDATE_WITH_RECREATE,
    /// Field, name.
    VOLUME_UNKNOWN,

    /// The fields of which one must be there.
    VOLUME_SOURCE_UNKNOWN,

    /// Field, name.
    ENV_NAME_MALFORMED,

    /// Field.
    MIN_DOMAINS_WITH_SCHEDULE_ANYWAY,

    /// Field.
    DAEMON_UPDATE_BOTH,

    /// Field, value.
    SCHEDULE_MALFORMED,

    /// Field, key.
    DATA_KEY_MALFORMED,

    /// Field.
    NOT_BASE64,

    /// Field, limit in KiB.
    DATA_TOO_LARGE,

    /// Field.
    BUDGET_BOTH,

    /// Field.
    PEER_MALFORMED,

    /// Field, value.
    CIDR_MALFORMED,

    /// Field, value, the range it should be a part of.
    EXCEPT_OUTSIDE,

    /// Limit.
    PODS_TOO_MANY,
    /// Limit.
    NODES_TOO_MANY,

    // Scripts.
    SCRIPT_EMPTY,
    /// Field, value.
    DURATION_MALFORMED,
    /// Field, value, limit in days.
    DURATION_TOO_LONG,
    /// Field, value, least, most.
    DECIMAL_OUT_OF_RANGE,
    /// Field, value.
    TAINT_MALFORMED,
    /// Verb, the fields of which exactly one must be there.
    ACTION_WITHOUT_TARGET,
    /// Field, verb, the fields there are.
    ACTION_FIELD_UNKNOWN,
    /// File.
    FILE_BESIDE_MISSING,
    /// Kind, name: not there when its time has come.
    OBJECT_NOT_THERE,
    /// Container, the pod or workload it should be in, the containers there are.
    CONTAINER_NOT_THERE,
    /// Pod.
    POD_WITHOUT_NODE,
    /// Name, what it could mean.
    TARGET_AMBIGUOUS,

    // Saved scenes.
    SCENE_FORMAT_WRONG,
    /// Version found, newest version known.
    SCENE_TOO_NEW,
    /// JSON pointer.
    SCENE_FIELD_UNKNOWN,
    /// JSON pointer: there is nothing, or something of the wrong type.
    SCENE_MALFORMED,
    /// Field: later than 365 days or before the start.
    SCENE_TIME_WRONG,

    // The command line.
    /// The text given, the part of it that is wrong.
    NODE_SPEC_MALFORMED;

    /// The key of its sentence.
    public String key() {
        return "problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
