using System.Text.Json;

namespace HealthData.MedTech;

/// <summary>A builder of a template of a device mapping.</summary>
/// <threadsafety>Not safe for concurrent use.</threadsafety>
public sealed class DeviceTemplateBuilder
{
    private readonly string _kind;
    private readonly string _typeName;
    private readonly List<(string Member, string Expression)> _expressions = [];
    private readonly List<(string Name, string Expression, bool IsRequired)> _values = [];
    private ExpressionLanguage? _language;

    internal DeviceTemplateBuilder(string kind, string typeName) => (_kind, _typeName) = (kind, typeName);

    /// <summary>Sets the expression that selects the parts of a message that become measurements.</summary>
    /// <param name="expression">The expression.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="expression"/> is null.</exception>
    public DeviceTemplateBuilder TypeMatch(string expression) => Add("typeMatchExpression", expression);

    /// <summary>Sets the expression that selects the device's identifier.</summary>
    /// <param name="expression">The expression.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="expression"/> is null.</exception>
    public DeviceTemplateBuilder DeviceId(string expression) => Add("deviceIdExpression", expression);

    /// <summary>Sets the expression that selects the time of the measurement.</summary>
    /// <param name="expression">The expression.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="expression"/> is null.</exception>
    public DeviceTemplateBuilder Timestamp(string expression) => Add("timestampExpression", expression);

    /// <summary>Sets the expression that selects the patient's identifier.</summary>
    /// <param name="expression">The expression.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="expression"/> is null.</exception>
    public DeviceTemplateBuilder PatientId(string expression) => Add("patientIdExpression", expression);

    /// <summary>Sets the expression that selects the encounter's identifier.</summary>
    /// <param name="expression">The expression.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="expression"/> is null.</exception>
    public DeviceTemplateBuilder EncounterId(string expression) => Add("encounterIdExpression", expression);

    /// <summary>Sets the expression that selects what measurements of one series have in common.</summary>
    /// <param name="expression">The expression.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="expression"/> is null.</exception>
    public DeviceTemplateBuilder CorrelationId(string expression) => Add("correlationIdExpression", expression);

    /// <summary>Adds a value.</summary>
    /// <param name="name">The name of the measurement's property.</param>
    /// <param name="expression">The expression that selects the value.</param>
    /// <param name="required">Whether a match without the value is an error.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public DeviceTemplateBuilder Value(string name, string expression, bool required = false)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(expression);
        _values.Add((name, expression, required));
        return this;
    }

    internal DeviceTemplateBuilder Language(ExpressionLanguage language)
    {
        _language = language;
        return this;
    }

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("templateType", _kind);
        json.WriteStartObject("template");
        json.WriteString("typeName", _typeName);
        if (_language is { } language)
        {
            json.WriteString(
                "defaultExpressionLanguage", language == ExpressionLanguage.JmesPath ? "JmesPath" : "JsonPath");
        }

        foreach (var (member, expression) in _expressions)
        {
            json.WriteString(member, expression);
        }

        json.WriteStartArray("values");
        foreach (var (name, expression, isRequired) in _values)
        {
            json.WriteStartObject();
            json.WriteBoolean("required", isRequired);
            json.WriteString("valueExpression", expression);
            json.WriteString("valueName", name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private DeviceTemplateBuilder Add(string member, string expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        _expressions.RemoveAll(other => other.Member == member);
        _expressions.Add((member, expression));
        return this;
    }
}
