using HealthData.MedTech.Tests.Corpus;

namespace HealthData.Fhir.R4.Tests.Corpus.Model;

/// <summary>The recorded cases of FHIR JSON: what is kept, what is reported, what is written back.</summary>
[Trait("Category", "Corpus")]
public sealed class ModelCorpusTests
{
    private const string None = "";

    public static TheoryData<string> Names()
    {
        var folder = CorpusFolder.Path is { } path ? Path.Combine(path, "fhir", "model") : null;
        return folder is not null && Directory.Exists(folder)
            ? [.. ModelCase.Names(folder)]
            : [None];
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Case_is_read_reported_and_written_as_recorded(string name)
    {
        var folder = CorpusFolder.Require(Path.Combine("fhir", "model"));
        var one = ModelCase.Read(folder, name);
        if (one.Verdict == "refused")
        {
            Assert.Throws<FhirFormatException>(() => FhirJson.ParseResource(one.Json));
            Assert.Throws<FhirFormatException>(() => FhirJson.ParseResource(one.Json, FhirJsonOptions.Strict));
            Assert.False(FhirJson.TryParse<Resource>(one.Json, out _, out var faults));
            Assert.NotEmpty(faults);
            return;
        }

        Assert.True(FhirJson.TryParse<Resource>(one.Json, out var resource, out var issues));
        Assert.Null(PathRules.Difference(one, issues.Select(issue => issue.Path)));
        Assert.Equal(issues, IssuesOfStrictReading(one.Json));
        AssertWritten(one, resource);
        AssertWritten(one, FhirJson.ParseResource(one.Json));
        AssertWritten(one, resource.DeepCopy());
    }

    private static void AssertWritten(ModelCase one, Resource resource)
    {
        var written = FhirJson.SerializeToUtf8Bytes(resource);
        if (one.Verdict == "issues")
        {
            var sorted = JsonShape.Sorted(written);
            Assert.True(
                sorted == JsonShape.Sorted(one.Json) || (one.Out is not null && sorted == JsonShape.Sorted(one.Out)),
                Encoding.UTF8.GetString(written));
        }
        else
        {
            Assert.Equal(JsonShape.Exact(one.Out ?? one.Json), JsonShape.Exact(written));
        }
    }

    private static IReadOnlyList<FhirIssue> IssuesOfStrictReading(byte[] json)
    {
        try
        {
            FhirJson.ParseResource(json, FhirJsonOptions.Strict);
            return [];
        }
        catch (FhirFormatException exception)
        {
            return exception.Issues;
        }
    }
}
