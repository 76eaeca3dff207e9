using System.Text;

namespace HealthData.MedTech.Tests.Json;

/// <summary>Seeded texts that are, or once were, JSON.</summary>
internal sealed class MutatedTexts(int seed)
{
    private static readonly string[] Values =
    [
        "0", "-1", "12.50", "1e5", "-0.0E-3", "123456789012345678901", "true", "false", "null", "\"\"", "\"text\"",
        "\"caf\\u00e9 \\n\\\"\"", "\"käse\"", "\"a string that is longer than thirty-two bytes are\"", "{}", "[]",
        "[ 1 , 2 ]",
    ];

    private static readonly string[] Names = [
        "a", "b", "heartRate", "deviceId", "c\\u0061", "a name of more than sixteen bytes", "", "ä"
    ];

    private static readonly byte[] Letters = "{}[]\",:\\0123456789-+.eEtrufalsn \t\r\n/'\0\u00e4ubx"u8.ToArray();

    private readonly Random _random = new(seed);

    public byte[] Next(int mutations)
    {
        var text = new StringBuilder();
        Write(text, 0);
        var bytes = new List<byte>(Encoding.UTF8.GetBytes(text.ToString()));
        for (; mutations > 0 && bytes.Count > 0; mutations--)
        {
            var at = _random.Next(bytes.Count);
            switch (_random.Next(5))
            {
                case 0: bytes.RemoveAt(at); break;
                case 1: bytes.Insert(at, Letter()); break;
                case 2: bytes[at] = Letter(); break;
                case 3: bytes.RemoveRange(at, _random.Next(Math.Min(8, bytes.Count - at))); break;
                default: bytes.InsertRange(at, bytes.GetRange(at, _random.Next(Math.Min(16, bytes.Count - at)))); break;
            }
        }

        return [.. bytes];
    }

    private byte Letter() => Letters[_random.Next(Letters.Length)];

    private void Write(StringBuilder text, int depth)
    {
        var kind = depth > 4 ? 2 : _random.Next(depth == 0 ? 2 : 4);
        if (kind > 1)
        {
            text.Append(Values[_random.Next(Values.Length)]);
            return;
        }

        text.Append(kind == 0 ? "{" : "[");
        for (var left = _random.Next(6); left > 0; left--)
        {
            Space(text);
            if (kind == 0)
            {
                text.Append('"').Append(Names[_random.Next(Names.Length)]).Append('"');
                Space(text);
                text.Append(':');
                Space(text);
            }

            Write(text, depth + 1);
            Space(text);
            text.Append(left > 1 ? "," : "");
        }

        text.Append(kind == 0 ? "}" : "]");
    }

    private void Space(StringBuilder text) => text.Append(_random.Next(8) switch { 0 => " ", 1 => "\n\t ", _ => "" });
}
