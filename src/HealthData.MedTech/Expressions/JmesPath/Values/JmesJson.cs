using System.Globalization;
using System.Text;

namespace HealthData.MedTech;

/// <summary>
/// Writes values as JSON in the reference's form: without spaces, whole floats with <c>.0</c>, dates as ISO 8601.
/// </summary>
internal static class JmesJson
{
    // What a number or a bracket takes about; texts are paid for by themselves.
    private const int BytesOfValue = 32;

    public static string ToText(in JmesScope scope, in JmesValue value)
    {
        switch (JmesTypes.Of(scope, value))
        {
            case JmesType.Boolean:
                return JmesTypes.IsFalse(scope, value) ? "false" : "true";
            case JmesType.Null:
                return "null";
            case JmesType.Integer when JmesNumbers.TryGetLong(scope, value, out var number):
                return NumberText.ToText(number);
            default:
                var text = new StringBuilder();
                Write(scope, value, text, 0);
                return text.ToString();
        }
    }

    private static void Write(in JmesScope scope, in JmesValue value, StringBuilder text, int depth)
    {
        scope.Enter(depth);
        scope.Budget.Make(BytesOfValue);
        switch (JmesTypes.Of(scope, value))
        {
            case JmesType.Null:
                text.Append("null");
                break;
            case JmesType.Undefined:
                text.Append("undefined");
                break;
            case JmesType.Boolean:
                text.Append(JmesTypes.IsFalse(scope, value) ? "false" : "true");
                break;
            case JmesType.Integer when JmesNumbers.TryGetLong(scope, value, out var number):
                text.Append(CultureInfo.InvariantCulture, $"{number}");
                break;
            case JmesType.Integer:
                text.Append(JmesNumbers.Digits(scope, value));
                break;
            case JmesType.Float:
                WriteFloat(JmesNumbers.ToDouble(scope, value), text);
                break;
            case JmesType.Date:
                WriteDate(JmesDates.Get(scope, value), text);
                break;
            case JmesType.String:
                WriteString(JmesText.Get(scope, value)!, text);
                break;
            case JmesType.Array:
                WriteArray(scope, value, text, depth + 1);
                break;
            default:
                WriteObject(scope, value, text, depth + 1);
                break;
        }
    }

    private static void WriteArray(in JmesScope scope, in JmesValue value, StringBuilder text, int depth)
    {
        var opening = '[';
        var items = new JmesItems(scope.Index, value);
        while (items.MoveNext())
        {
            text.Append(opening);
            Write(scope, items.Current, text, depth);
            opening = ',';
        }

        text.Append(opening == '[' ? "[]" : "]");
    }

    private static void WriteObject(in JmesScope scope, in JmesValue value, StringBuilder text, int depth)
    {
        var opening = '{';
        var members = new JmesMembers(scope.Index, value);
        while (members.MoveNext())
        {
            text.Append(opening);
            WriteString(members.Name, text);
            text.Append(':');
            Write(scope, members.Value, text, depth);
            opening = ',';
        }

        text.Append(opening == '{' ? "{}" : "}");
    }

    private static void WriteFloat(double value, StringBuilder text)
    {
        var digits = NumberText.ToText(value);
        if (!double.IsFinite(value))
        {
            text.Append('"').Append(digits).Append('"');
            return;
        }

        text.Append(digits).Append(digits.AsSpan().ContainsAny('.', 'E') ? "" : ".0");
    }

    // The host's zone counts as UTC, so that the times of texts with an offset end in +00:00.
    private static void WriteDate(DateTime value, StringBuilder text)
    {
        text.Append('"').Append(CultureInfo.InvariantCulture, $"{value:yyyy-MM-ddTHH:mm:ss.FFFFFFF}");
        text.Append(value.Kind switch { DateTimeKind.Utc => "Z\"", DateTimeKind.Local => "+00:00\"", _ => "\"" });
    }

    private static void WriteString(string value, StringBuilder text)
    {
        text.Append('"');
        foreach (var unit in value)
        {
            switch (unit)
            {
                case '"' or '\\':
                    text.Append('\\').Append(unit);
                    break;
                case '\n':
                    text.Append("\\n");
                    break;
                case '\r':
                    text.Append("\\r");
                    break;
                case '\t':
                    text.Append("\\t");
                    break;
                case '\b':
                    text.Append("\\b");
                    break;
                case '\f':
                    text.Append("\\f");
                    break;
                case < ' ' or '\u0085' or '\u2028' or '\u2029':
                    text.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
                    break;
                default:
                    text.Append(unit);
                    break;
            }
        }

        text.Append('"');
    }
}
