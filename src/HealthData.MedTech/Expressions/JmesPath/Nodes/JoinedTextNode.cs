using System.Buffers;
using System.Text;

namespace HealthData.MedTech;

/// <summary>
/// <c>join('a', map(&amp;to_string(@), b))</c>, as waves are written: of an array of the message that holds numbers
/// alone, without a string for each.
/// </summary>
internal sealed class JoinedTextNode(JmesNode separator, JmesNode array, FunctionNode general)
    : JmesNode(general.Depth)
{
    private const int MaxNumberLength = 40;
    private const int MaxDigits = 18;

    public override JmesValue Evaluate(in JmesScope scope, in JmesValue current)
    {
        var between = separator.Evaluate(scope, current);
        var values = array.Evaluate(scope, current);
        return between.Kind == JmesKind.String
            && values.Kind == JmesKind.Token
            && scope.Index.Tokens[values.Token].Kind == TokenKind.Array
            && TryJoin(scope, between.Text, values.Token, out var text)
                ? JmesValue.Of(text)
                : general.Evaluate(scope, current);
    }

    private static bool TryJoin(in JmesScope scope, string separator, int array, out string text)
    {
        var tokens = scope.Index.Tokens;
        var (end, length) = (tokens[array].Next, 0);
        var buffer = ArrayPool<char>.Shared.Rent(256);
        for (var child = array + 1; child < end; child = tokens[child].Next)
        {
            var most = length + separator.Length + MaxNumberLength;
            if (buffer.Length < most)
            {
                var larger = ArrayPool<char>.Shared.Rent(most * 2);
                buffer.AsSpan(0, length).CopyTo(larger);
                ArrayPool<char>.Shared.Return(buffer);
                buffer = larger;
            }

            if (child > array + 1)
            {
                separator.CopyTo(buffer.AsSpan(length));
                length += separator.Length;
            }

            if (Write(scope.Index, child, buffer.AsSpan(length)) is not (> 0 and var written))
            {
                length = -1;
                break;
            }

            scope.Spend();
            length += written;
        }

        text = length < 0 ? string.Empty : new string(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        scope.SpendOnText(text.Length);
        return length >= 0;
    }

    // The number's text as to_string has it, or 0 for what is no number or needs more care.
    private static int Write(TokenIndex index, int token, Span<char> destination)
    {
        var raw = index.RawText(token);
        switch (index.Tokens[token].Kind)
        {
            case TokenKind.Integer when raw.Length < MaxDigits && !raw.SequenceEqual("-0"u8):
                return Encoding.ASCII.GetChars(raw, destination);
            case TokenKind.Float when NumberText.TryReadDouble(raw, out var number) && double.IsFinite(number):
                Span<byte> digits = stackalloc byte[NumberText.MaxDoubleLength];
                digits = digits[..NumberText.Write(number, digits)];
                var length = Encoding.ASCII.GetChars(digits, destination);
                if (!digits.ContainsAny((byte)'.', (byte)'E'))
                {
                    ".0".CopyTo(destination[length..]);
                    length += 2;
                }

                return length;
            default:
                return 0;
        }
    }
}
