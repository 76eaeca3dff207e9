using System.Text.RegularExpressions;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Hl7.Fhir.Utility;

namespace HealthData.Fhir.R4.Tests.Firely;

/// <summary>Firely's reader in its strict mode, as a judge of what is valid.</summary>
internal static partial class FirelyReader
{
    private static readonly JsonSerializerOptions Options =
        new JsonSerializerOptions().ForFhir(ModelInfo.ModelInspector).UsingMode(DeserializationMode.Strict);

    /// <summary>Lists what is wrong: a code and a path each; none if the resource is valid.</summary>
    public static IReadOnlyList<string> Issues(byte[] json)
    {
        try
        {
            JsonSerializer.Deserialize<Hl7.Fhir.Model.Resource>(json, Options);
            return [];
        }
        catch (DeserializationFailedException failed)
        {
            return [.. failed.Exceptions.Select(one => $"{(one as ExtendedCodedException)?.ErrorCode} {Text(one)}")];
        }
        catch (Exception other)
        {
            return [$"{other.GetType().Name} {Text(other)}"];
        }
    }

    private static string Text(Exception exception) => Space().Replace(exception.Message, " ");

    [GeneratedRegex("\\s+")]
    private static partial Regex Space();
}
