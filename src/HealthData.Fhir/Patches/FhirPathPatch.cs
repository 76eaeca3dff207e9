namespace HealthData.Fhir;

/// <summary>A patch of the elements of a resource, whose places are FHIRPath expressions. The service makes all of the
/// changes, or none.</summary>
/// <remarks>A value has the type that the element has: a code is a <see cref="CodeValue"/>, a text is a
/// string.</remarks>
/// <example>
/// <code>
/// FhirPathPatch patch = new FhirPathPatch()
///     .Replace("Patient.active", false)
///     .Add("Patient", "gender", new CodeValue("female"));
/// await client.PatchAsync&lt;Patient&gt;("7", patch);
/// </code>
/// </example>
/// <seealso href="http://hl7.org/fhir/R4/fhirpatch.html"/>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class FhirPathPatch : FhirPatch
{
    private readonly Parameters _operations = new();

    /// <inheritdoc/>
    public override int Count => _operations.Parameter.Count;

    internal override string MediaType => FhirBody.MediaType;

    /// <summary>Adds an element; to a list, as its last item.</summary>
    /// <param name="path">The element that gets the new one, such as <c>Patient</c> or <c>Patient.name[0]</c>.</param>
    /// <param name="name">The name of the new element, such as <c>birthDate</c>.</param>
    /// <param name="value">The value.</param>
    /// <returns>This patch.</returns>
    public FhirPathPatch Add(string path, string name, DataType value) =>
        Append("add", path, Text("name", name), Value(value));

    /// <summary>Adds an element that consists of others, such as <c>contact</c>; to a list, as its last item.</summary>
    /// <param name="path">The element that gets the new one, such as <c>Patient</c>.</param>
    /// <param name="name">The name of the new element, such as <c>contact</c>.</param>
    /// <param name="parts">The elements that it consists of, each with its name and its value or parts.</param>
    /// <returns>This patch.</returns>
    public FhirPathPatch Add(string path, string name, IEnumerable<ParametersParameter> parts) =>
        Append("add", path, Text("name", name), Value(parts));

    /// <summary>Inserts an item into a list.</summary>
    /// <param name="path">The list, such as <c>Patient.identifier</c>.</param>
    /// <param name="index">The place of the item, from 0.</param>
    /// <param name="value">The value.</param>
    /// <returns>This patch.</returns>
    public FhirPathPatch Insert(string path, int index, DataType value) =>
        Append("insert", path, Number("index", index), Value(value));

    /// <summary>Inserts an item that consists of elements into a list.</summary>
    /// <param name="path">The list, such as <c>Patient.contact</c>.</param>
    /// <param name="index">The place of the item, from 0.</param>
    /// <param name="parts">The elements that it consists of, each with its name and its value or parts.</param>
    /// <returns>This patch.</returns>
    public FhirPathPatch Insert(string path, int index, IEnumerable<ParametersParameter> parts) =>
        Append("insert", path, Number("index", index), Value(parts));

    /// <summary>Deletes an element. One that isn't there is deleted already.</summary>
    /// <param name="path">The element, such as <c>Patient.telecom.where(use = 'old')</c>.</param>
    /// <returns>This patch.</returns>
    public FhirPathPatch Delete(string path) => Append("delete", path);

    /// <summary>Replaces an element that is there.</summary>
    /// <param name="path">The element, such as <c>Patient.active</c>.</param>
    /// <param name="value">The new value.</param>
    /// <returns>This patch.</returns>
    public FhirPathPatch Replace(string path, DataType value) => Append("replace", path, Value(value));

    /// <summary>Replaces an element that is there by one that consists of others.</summary>
    /// <param name="path">The element, such as <c>Patient.contact[0]</c>.</param>
    /// <param name="parts">The elements that the new one consists of, each with its name and its value or
    /// parts.</param>
    /// <returns>This patch.</returns>
    public FhirPathPatch Replace(string path, IEnumerable<ParametersParameter> parts) =>
        Append("replace", path, Value(parts));

    /// <summary>Moves an item within its list.</summary>
    /// <param name="path">The list, such as <c>Patient.identifier</c>.</param>
    /// <param name="source">The place where the item is, from 0.</param>
    /// <param name="destination">The place where it goes, from 0.</param>
    /// <returns>This patch.</returns>
    public FhirPathPatch Move(string path, int source, int destination) =>
        Append("move", path, Number("source", source), Number("destination", destination));

    /// <summary>Replaces an element, or adds it where there is none. The Azure FHIR service has this operation, others
    /// may not.</summary>
    /// <param name="path">The element that has or gets the element, such as <c>Patient</c>.</param>
    /// <param name="name">The name of the element, such as <c>language</c>.</param>
    /// <param name="value">The value.</param>
    /// <returns>This patch.</returns>
    public FhirPathPatch Upsert(string path, string name, DataType value) =>
        Append("upsert", path, Text("name", name), Value(value));

    /// <summary>Gives the patch as the Parameters resource that it is sent as.</summary>
    /// <returns>The resource, a copy.</returns>
    public Parameters ToParameters() => _operations.DeepCopy();

    internal override Resource ToResource() => ToParameters();

    private protected override ReadOnlyMemory<byte> Write() => FhirJson.SerializeToUtf8Bytes(_operations);

    private FhirPathPatch Append(string type, string path, params ReadOnlySpan<ParametersParameter> parts)
    {
        var operation = new ParametersParameter
        {
            Name = "operation",
            Part = { new ParametersParameter { Name = "type", Value = new CodeValue(type) }, Text("path", path) },
        };
        foreach (var part in parts)
        {
            operation.Part.Add(part);
        }

        _operations.Parameter.Add(operation);
        return this;
    }

    private static ParametersParameter Text(string name, string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(value, name);
        return new ParametersParameter { Name = name, Value = value };
    }

    private static ParametersParameter Number(string name, int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value, name);
        return new ParametersParameter { Name = name, Value = value };
    }

    private static ParametersParameter Value(DataType value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new ParametersParameter { Name = "value", Value = value };
    }

    private static ParametersParameter Value(IEnumerable<ParametersParameter> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var value = new ParametersParameter { Name = "value" };
        value.Part.AddRange(parts);
        return value;
    }
}
