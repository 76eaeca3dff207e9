using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using HealthData.MedTech.Json;
using HealthData.MedTech.Values;

namespace HealthData.MedTech.Normalization;

/// <content>Reading a message, and the envelope around its body.</content>
internal sealed partial class NormalizationRun
{
    public MeasurementCollector Collector { get; } = new();

    /// <summary>About how many bytes the state keeps.</summary>
    public long Capacity => _message.Text.Length + ((long)_message.Tokens.Length * 24);

    private bool TryRead(in DeviceMessage message, [NotNullWhen(false)] out string? cause)
    {
        cause = null;
        var body = message.Body.Span;
        if (message.IsToken)
        {
            return TryReadText(body, out cause);
        }

        if (body.IsEmpty)
        {
            TryReadText("null"u8, out _);
        }
        else if (!TryReadText(body, out cause))
        {
            return false;
        }

        Wrap(message);
        return true;
    }

    private void Wrap(in DeviceMessage message)
    {
        var index = _message;
        index.EnsureCapacity(index.Count + 3);
        index.Tokens.AsSpan(0, index.Count).CopyTo(index.Tokens.AsSpan(1));
        foreach (ref var token in index.Tokens.AsSpan(1, index.Count))
        {
            token.Next++;
        }

        index.Count++;
        index.Tokens[0] = new Token { Kind = TokenKind.Object, NameStart = -1 };
        var names = index.AppendText("BodyPropertiesSystemProperties"u8);
        NameMember(1, names, 4);
        AppendProperties(message.Properties, names + 4, 10);
        AppendProperties(message.SystemProperties, names + 14, 16);
        index.Tokens[0].Next = index.Count;
    }

    private void AppendProperties(IEnumerable<KeyValuePair<string, object?>>? properties, int nameStart, int nameLength)
    {
        var container = _message.AppendToken(TokenKind.Object, default, 0);
        NameMember(container, nameStart, nameLength);
        if (properties is not null)
        {
            foreach (var (name, value) in properties)
            {
                var member = _message.Count;
                AppendProperty(value);
                JmesTokens.Name(_message, member, name);
            }
        }

        _message.Tokens[container].Next = _message.Count;
    }

    private void AppendProperty(object? value)
    {
        switch (value)
        {
            case null:
                _message.AppendToken(TokenKind.Null, "null"u8, 0);
                break;
            case bool truth:
                _message.AppendToken(truth ? TokenKind.True : TokenKind.False, truth ? "true"u8 : "false"u8, 0);
                break;
            case sbyte or byte or short or ushort or int or uint or long or ulong:
                JmesTokens.AppendText(_message, TokenKind.Integer, Convert.ToString(value, CultureInfo.InvariantCulture)!);
                break;
            case float or double or decimal:
                JmesTokens.AppendText(
                    _message, TokenKind.Float, NumberText.ToText(Convert.ToDouble(value, CultureInfo.InvariantCulture)));
                break;
            case DateTime time:
                JmesTokens.AppendDate(_message, time.Kind == DateTimeKind.Local ? time.ToUniversalTime() : time);
                break;
            case DateTimeOffset time:
                JmesTokens.AppendDate(_message, time.UtcDateTime);
                break;
            case byte[] bytes:
                JmesTokens.AppendString(_message, Convert.ToBase64String(bytes), TokenFlags.NoDate);
                break;
            default:
                JmesTokens.AppendString(
                    _message, Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty, TokenFlags.NoDate);
                break;
        }
    }

    private void NameMember(int token, int start, int length)
    {
        ref var member = ref _message.Tokens[token];
        (member.NameStart, member.NameLength) = (start, length);
    }
}
