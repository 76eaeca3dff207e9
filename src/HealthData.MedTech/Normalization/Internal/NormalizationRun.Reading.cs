using System.Globalization;

namespace HealthData.MedTech;

/// <content>Reading a message, and the envelope around its body.</content>
internal sealed partial class NormalizationRun
{
    public MeasurementCollector Collector { get; } = new();

    /// <summary>About how many bytes the state keeps.</summary>
    public long Capacity => _message.Capacity + _scope.Capacity;

    /// <summary>Gives large arrays back.</summary>
    public void Release()
    {
        _message.Release();
        _scope.Release();
    }

    private bool TryRead(in DeviceMessage message)
    {
        var isLenient = !_options.StrictJson;
        var status = message.IsEnvelope
            ? _message.Read(message.Body.Span, isLenient)
            : _message.ReadEnvelope(message.Body.Span, isLenient);
        if (status != ReadStatus.Done)
        {
            _visitor.VisitProblem(new NormalizationProblem(status, _message.ErrorOffset));
            return false;
        }

        if (message.Properties is not null || message.SystemProperties is not null)
        {
            AppendProperties(message);
        }

        return true;
    }

    // The envelope ends with the two objects of properties, which are empty so far.
    private void AppendProperties(in DeviceMessage message)
    {
        var properties = _message.Tokens[_message.Count - 2];
        var systemProperties = _message.Tokens[_message.Count - 1];
        _message.RemoveFrom(_message.Count - 2);
        AppendProperties(properties, message.Properties);
        AppendProperties(systemProperties, message.SystemProperties);
        _message.Tokens[0].Next = _message.Count;
    }

    private void AppendProperties(in Token empty, IEnumerable<KeyValuePair<string, object?>>? properties)
    {
        var container = _message.Count;
        _message.EnsureCapacity(container + 1);
        _message.Tokens[_message.Count++] = empty;
        _message.NoteAnchor(container, 0);
        if (properties is not null)
        {
            foreach (var (name, value) in properties)
            {
                var member = _message.Count;
                AppendProperty(value);
                JmesTokens.Name(_message, member, name);
                _message.Tokens[member].NameId = _plan.Names.Find(name);
                _message.NoteAnchor(member, container);
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
                JmesTokens.AppendText(
                    _message, TokenKind.Integer, Convert.ToString(value, CultureInfo.InvariantCulture)!);
                break;
            case decimal number:
                AppendDecimal(number);
                break;
            case float number:
                JmesTokens.AppendText(_message, TokenKind.Float, number.ToString("R", CultureInfo.InvariantCulture));
                break;
            case double number:
                JmesTokens.AppendText(_message, TokenKind.Float, NumberText.ToText(number));
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

    private void AppendDecimal(decimal value)
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        var kind = text.Contains('.', StringComparison.Ordinal) ? TokenKind.Float : TokenKind.Integer;
        JmesTokens.AppendText(_message, kind, text);
    }
}
