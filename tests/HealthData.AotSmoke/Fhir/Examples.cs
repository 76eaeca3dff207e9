using HealthData.Fhir.R4;
using HealthData.Fhir.R4.Tests.Support;

namespace HealthData.AotSmoke.Fhir;

/// <summary>Reads and writes the FHIR resources of files and folders, and compares.</summary>
internal static class Examples
{
    /// <returns>How many resources were written as they were read.</returns>
    public static int RoundTrip(string path)
    {
        var count = 0;
        var files = File.Exists(path) ? [path] : Directory.EnumerateFiles(path, "*.json", SearchOption.AllDirectories);
        foreach (var file in files.Where(file => Path.GetFileName(file) is not ("package.json" or ".index.json")))
        {
            var json = File.ReadAllBytes(file);
            var resource = FhirJson.ParseResource(json);
            if (JsonText.Difference(json, FhirJson.SerializeToUtf8Bytes(resource)) is { } difference)
            {
                throw new InvalidOperationException($"{Path.GetFileName(file)}: {difference}");
            }

            if (!resource.DeepCopy().ContentEquals(resource))
            {
                throw new InvalidOperationException($"{Path.GetFileName(file)}: the copy differs");
            }

            count++;
        }

        return count;
    }
}
