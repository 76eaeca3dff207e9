using System.Text.Json;

namespace HealthData.MedTech;

/// <summary>A builder of a template of a FHIR mapping.</summary>
/// <threadsafety>Not safe for concurrent use.</threadsafety>
public sealed class FhirTemplateBuilder
{
    private readonly string _typeName;
    private readonly List<Action<Utf8JsonWriter>> _codes = [];
    private readonly List<Action<Utf8JsonWriter>> _categories = [];
    private readonly List<Action<Utf8JsonWriter>> _components = [];
    private ObservationPeriod _period = ObservationPeriod.Each;
    private Action<Utf8JsonWriter>? _value;

    internal FhirTemplateBuilder(string typeName) => _typeName = typeName;

    /// <summary>Sets which measurements share an Observation.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The builder.</returns>
    public FhirTemplateBuilder Period(ObservationPeriod period)
    {
        _period = period;
        return this;
    }

    /// <summary>Adds a code of the Observation.</summary>
    /// <param name="code">The code.</param>
    /// <param name="system">The system that the code is of.</param>
    /// <param name="display">The text to show.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="code"/> or <paramref name="system"/> is null.
    /// </exception>
    public FhirTemplateBuilder Code(string code, string system, string? display = null)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(system);
        _codes.Add(json => WriteCode(json, code, system, display));
        return this;
    }

    /// <summary>Adds a category of the Observation.</summary>
    /// <param name="code">The code.</param>
    /// <param name="system">The system that the code is of.</param>
    /// <param name="display">The text to show.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="code"/> or <paramref name="system"/> is null.
    /// </exception>
    public FhirTemplateBuilder Category(string code, string system, string? display = null)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(system);
        _categories.Add(json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("codes");
            WriteCode(json, code, system, display);
            json.WriteEndArray();
            json.WriteEndObject();
        });
        return this;
    }

    /// <summary>Makes a number with a unit the value of the Observation.</summary>
    /// <param name="valueName">The name of the measurement's property.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="system">The system of the unit's code.</param>
    /// <param name="code">The unit's code.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="valueName"/> is null.</exception>
    public FhirTemplateBuilder Quantity(
        string valueName, string? unit = null, string? system = null, string? code = null) =>
        Value("Quantity", valueName, ("unit", unit), ("system", system), ("code", code));

    /// <summary>Makes a text the value of the Observation.</summary>
    /// <param name="valueName">The name of the measurement's property.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="valueName"/> is null.</exception>
    public FhirTemplateBuilder Text(string valueName) => Value("String", valueName);

    /// <summary>Makes a series of values in equal steps of time the value of the Observation.</summary>
    /// <param name="valueName">The name of the measurement's property.</param>
    /// <param name="defaultPeriod">The milliseconds from one value to the next.</param>
    /// <param name="unit">The unit.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="valueName"/> is null.</exception>
    public FhirTemplateBuilder SampledData(string valueName, decimal defaultPeriod, string? unit = null)
    {
        ArgumentNullException.ThrowIfNull(valueName);
        _value = json =>
        {
            WriteValue(json, "SampledData", valueName, ("unit", unit));
            json.WriteNumber("defaultPeriod", defaultPeriod);
            json.WriteEndObject();
        };
        return this;
    }

    /// <summary>Adds a component with a number and a unit.</summary>
    /// <param name="valueName">The name of the measurement's property.</param>
    /// <param name="code">The code of the component.</param>
    /// <param name="system">The system that the code is of.</param>
    /// <param name="display">The text to show.</param>
    /// <param name="unit">The unit.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="valueName"/>, <paramref name="code"/> or <paramref name="system"/> is null.
    /// </exception>
    public FhirTemplateBuilder QuantityComponent(
        string valueName, string code, string system, string? display = null, string? unit = null)
    {
        ArgumentNullException.ThrowIfNull(valueName);
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(system);
        _components.Add(json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("codes");
            WriteCode(json, code, system, display);
            json.WriteEndArray();
            json.WritePropertyName("value");
            WriteValue(json, "Quantity", valueName, ("unit", unit));
            json.WriteEndObject();
            json.WriteEndObject();
        });
        return this;
    }

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("templateType", "CodeValueFhir");
        json.WriteStartObject("template");
        json.WriteString("typeName", _typeName);
        json.WriteNumber("periodInterval", (int)_period);
        WriteArray(json, "codes", _codes);
        if (_categories.Count > 0)
        {
            WriteArray(json, "category", _categories);
        }

        if (_value is not null)
        {
            json.WritePropertyName("value");
            _value(json);
        }

        if (_components.Count > 0)
        {
            WriteArray(json, "components", _components);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private FhirTemplateBuilder Value(string type, string valueName, params (string Member, string? Text)[] members)
    {
        ArgumentNullException.ThrowIfNull(valueName);
        _value = json =>
        {
            WriteValue(json, type, valueName, members);
            json.WriteEndObject();
        };
        return this;
    }

    private static void WriteValue(
        Utf8JsonWriter json, string type, string valueName, params (string Member, string? Text)[] members)
    {
        json.WriteStartObject();
        json.WriteString("valueType", type);
        json.WriteString("valueName", valueName);
        foreach (var (member, text) in members)
        {
            if (text is not null)
            {
                json.WriteString(member, text);
            }
        }
    }

    private static void WriteCode(Utf8JsonWriter json, string code, string system, string? display)
    {
        json.WriteStartObject();
        json.WriteString("code", code);
        json.WriteString("system", system);
        if (display is not null)
        {
            json.WriteString("display", display);
        }

        json.WriteEndObject();
    }

    private static void WriteArray(Utf8JsonWriter json, string name, List<Action<Utf8JsonWriter>> items)
    {
        json.WriteStartArray(name);
        items.ForEach(item => item(json));
        json.WriteEndArray();
    }
}
