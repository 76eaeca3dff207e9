namespace HealthData.Fhir;

/// <summary>A patch of the JSON of a resource (RFC 6902). The service makes all of the changes, or none.</summary>
/// <remarks>Values are strings, numbers, Boolean values, dates and times, data types such as
/// <see cref="HumanName"/>, parts of resources such as <see cref="PatientContact"/>, or JSON.</remarks>
/// <example>
/// <code>
/// JsonPatch patch = new JsonPatch()
///     .Test("/active", true)
///     .Replace("/active", false)
///     .Add("/telecom/-", new ContactPoint { Value = "555-0100" });
/// await client.PatchAsync&lt;Patient&gt;("7", patch);
/// </code>
/// </example>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class JsonPatch : FhirPatch
{
    private readonly List<JsonPatchOperation> _operations = [];

    /// <inheritdoc/>
    public override int Count => _operations.Count;

    internal override string MediaType => "application/json-patch+json";

    /// <summary>Reads a patch that is JSON already.</summary>
    /// <param name="json">The array of operations, in UTF-8.</param>
    /// <returns>The patch.</returns>
    /// <exception cref="ArgumentException">The data isn't an array of operations, each with a name and a
    /// path.</exception>
    public static JsonPatch Parse(BinaryData json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var patch = new JsonPatch();
        patch._operations.AddRange(JsonPatchReader.Read(json));
        return patch;
    }

    /// <summary>Makes the path of an element from the names and indexes that lead to it, which are escaped.</summary>
    /// <param name="segments">The names and indexes, such as <c>name</c>, <c>0</c> and <c>family</c>; <c>-</c> for the
    /// place behind the last item of a list.</param>
    /// <returns>The path, such as <c>/name/0/family</c>.</returns>
    public static string PathTo(params string[] segments)
    {
        ArgumentNullException.ThrowIfNull(segments);
        return string.Concat(segments.Select(JsonPointer.Escape));
    }

    /// <summary>Adds a value: to an object, where it replaces one that is there, or into a list.</summary>
    /// <param name="path">The place, such as <c>/birthDate</c>; <c>/telecom/0</c> before the first item of a list,
    /// <c>/telecom/-</c> behind the last.</param>
    /// <param name="value">The value.</param>
    /// <returns>This patch.</returns>
    /// <exception cref="ArgumentException">The path isn't a JSON Pointer, or the value has extensions that its JSON
    /// can't hold.</exception>
    public JsonPatch Add(string path, DataType value) => Append("add", path, JsonPatchValue.Write(value));

    /// <summary>Adds a part of a resource, or a resource: to an object, where it replaces one that is there, or into a
    /// list.</summary>
    /// <param name="path">The place, such as <c>/contact/-</c> or <c>/contained/0</c>.</param>
    /// <param name="value">The part, such as a <see cref="PatientContact"/>.</param>
    /// <returns>This patch.</returns>
    /// <exception cref="ArgumentException">The path isn't a JSON Pointer.</exception>
    public JsonPatch Add(string path, FhirObject value) => Append("add", path, JsonPatchValue.Write(value));

    /// <summary>Adds JSON: to an object, where it replaces what is there, or into a list.</summary>
    /// <param name="path">The place, such as <c>/birthDate</c> or <c>/telecom/-</c>.</param>
    /// <param name="json">The value as JSON, in UTF-8.</param>
    /// <returns>This patch.</returns>
    /// <exception cref="ArgumentException">The path isn't a JSON Pointer, or the value isn't JSON.</exception>
    public JsonPatch Add(string path, BinaryData json) => Append("add", path, JsonPatchValue.Check(json));

    /// <summary>Replaces a value that is there.</summary>
    /// <param name="path">The place, such as <c>/active</c>.</param>
    /// <param name="value">The new value.</param>
    /// <returns>This patch.</returns>
    /// <exception cref="ArgumentException">The path isn't a JSON Pointer, or the value has extensions that its JSON
    /// can't hold.</exception>
    public JsonPatch Replace(string path, DataType value) => Append("replace", path, JsonPatchValue.Write(value));

    /// <summary>Replaces a part of a resource, or a resource, that is there.</summary>
    /// <param name="path">The place, such as <c>/contact/0</c>.</param>
    /// <param name="value">The new part.</param>
    /// <returns>This patch.</returns>
    /// <exception cref="ArgumentException">The path isn't a JSON Pointer.</exception>
    public JsonPatch Replace(string path, FhirObject value) => Append("replace", path, JsonPatchValue.Write(value));

    /// <summary>Replaces a value that is there by JSON.</summary>
    /// <param name="path">The place, such as <c>/active</c>.</param>
    /// <param name="json">The new value as JSON, in UTF-8.</param>
    /// <returns>This patch.</returns>
    /// <exception cref="ArgumentException">The path isn't a JSON Pointer, or the value isn't JSON.</exception>
    public JsonPatch Replace(string path, BinaryData json) => Append("replace", path, JsonPatchValue.Check(json));

    /// <summary>Removes a value that is there.</summary>
    /// <param name="path">The place, such as <c>/telecom/0</c>.</param>
    /// <returns>This patch.</returns>
    /// <exception cref="ArgumentException">The path isn't a JSON Pointer.</exception>
    public JsonPatch Remove(string path) => Append("remove", path, null);

    /// <summary>Moves a value to another place.</summary>
    /// <param name="from">The place where it is.</param>
    /// <param name="path">The place where it goes.</param>
    /// <returns>This patch.</returns>
    /// <exception cref="ArgumentException">A path isn't a JSON Pointer.</exception>
    public JsonPatch Move(string from, string path) => Append("move", path, null, from);

    /// <summary>Copies a value to another place.</summary>
    /// <param name="from">The place where it is.</param>
    /// <param name="path">The place where the copy goes.</param>
    /// <returns>This patch.</returns>
    /// <exception cref="ArgumentException">A path isn't a JSON Pointer.</exception>
    public JsonPatch Copy(string from, string path) => Append("copy", path, null, from);

    /// <summary>Makes the patch fail if a value isn't the expected one.</summary>
    /// <param name="path">The place, such as <c>/active</c>.</param>
    /// <param name="value">The expected value.</param>
    /// <returns>This patch.</returns>
    /// <exception cref="ArgumentException">The path isn't a JSON Pointer, or the value has extensions that its JSON
    /// can't hold.</exception>
    public JsonPatch Test(string path, DataType value) => Append("test", path, JsonPatchValue.Write(value));

    /// <summary>Makes the patch fail if a part of a resource, or a resource, isn't the expected one.</summary>
    /// <param name="path">The place, such as <c>/contact/0</c>.</param>
    /// <param name="value">The expected part.</param>
    /// <returns>This patch.</returns>
    /// <exception cref="ArgumentException">The path isn't a JSON Pointer.</exception>
    public JsonPatch Test(string path, FhirObject value) => Append("test", path, JsonPatchValue.Write(value));

    /// <summary>Makes the patch fail if a value isn't the expected JSON.</summary>
    /// <param name="path">The place, such as <c>/active</c>.</param>
    /// <param name="json">The expected value as JSON, in UTF-8.</param>
    /// <returns>This patch.</returns>
    /// <exception cref="ArgumentException">The path isn't a JSON Pointer, or the value isn't JSON.</exception>
    public JsonPatch Test(string path, BinaryData json) => Append("test", path, JsonPatchValue.Check(json));

    // Azure takes a JSON Patch in a bundle as a Binary.
    internal override Resource ToResource() =>
        new Binary { ContentType = MediaType, Data = new FhirBase64(ToJson().Span) };

    private protected override ReadOnlyMemory<byte> Write()
    {
        var output = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(output);
        writer.WriteStartArray();
        foreach (var operation in _operations)
        {
            operation.WriteTo(writer);
        }

        writer.WriteEndArray();
        writer.Flush();
        return output.WrittenMemory;
    }

    private JsonPatch Append(string name, string path, ReadOnlyMemory<byte>? value, string? from = null)
    {
        var source = from is null ? null : JsonPointer.Check(from, nameof(from));
        _operations.Add(new(name, JsonPointer.Check(path, nameof(path)), source, value));
        return this;
    }
}
