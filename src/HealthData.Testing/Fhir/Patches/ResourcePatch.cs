using System.Text.Json;
using System.Text.Json.Nodes;

namespace HealthData.Testing;

/// <summary>Applies patches of any kind to resources, whole or not at all.</summary>
internal static class ResourcePatch
{
    /// <exception cref="FhirException">
    /// The patch cannot be applied, or changes the type or the id of the resource (400).
    /// </exception>
    public static JsonElement Apply(ResourceVersion version, Action<JsonObject> patch)
    {
        ReadOnlyMemory<byte> text;
        try
        {
            var resource = JsonObject.Create(version.Root)!;
            patch(resource);
            text = FhirJsonText.Write(json => resource.WriteTo(json));
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            throw new FhirException(400, "processing", "The patch cannot be applied to the resource.");
        }

        var patched = FhirJsonText.ReadObject(text);
        return patched.Text("id") == version.Id && patched.Text("resourceType") == version.Type
            ? patched
            : throw FhirException.Invalid("A patch cannot change the type or the id of a resource.");
    }
}
