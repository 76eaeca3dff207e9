using HealthData.Fhir.R4.Tests.Support;

namespace HealthData.Fhir.R4.Tests.Corpus;

[Trait("Category", "Corpus")]
public sealed class RoundTripTests
{
    [Fact]
    public void Every_official_example_is_written_as_it_was_read()
    {
        Assert.SkipWhen(ExampleSet.Official is null, ExampleSet.WithoutOfficial);
        Assert.Equal(ExampleSet.OfficialCount + ExampleSet.GuideCount, ExampleSet.Official!.Check(WrittenDifference));
    }

    [Fact]
    public void Every_example_of_ones_own_is_written_as_it_was_read()
    {
        Assert.SkipWhen(ExampleSet.Own is null, ExampleSet.WithoutOwn);
        Assert.NotEqual(0, ExampleSet.Own!.Check(WrittenDifference));
    }

    [Fact]
    public void Members_are_written_in_the_order_of_the_definitions()
    {
        Assert.SkipWhen(ExampleSet.Official is null, ExampleSet.WithoutOfficial);
        var order = new DefinedOrder(ExampleSet.Official!.Folder);
        Assert.True(order.TypeCount > 600, $"{order.TypeCount} types");

        ExampleSet.Official.Check(
            json => order.FindMisplaced(FhirJson.SerializeToUtf8Bytes(FhirJson.ParseResource(json))));
    }

    [Fact]
    public void Every_official_example_equals_its_copy_and_no_longer_when_the_copy_changes()
    {
        Assert.SkipWhen(ExampleSet.Official is null, ExampleSet.WithoutOfficial);
        ExampleSet.Official!.Check(json =>
        {
            var resource = FhirJson.ParseResource(json);
            var copy = resource.DeepCopy();
            if (!copy.ContentEquals(resource))
            {
                return "the copy differs";
            }

            var before = resource.Id;
            copy.Id += "x";
            copy.Meta = new Meta { VersionId = "x" };
            return copy.ContentEquals(resource) || resource.Id != before ? "a change goes unseen" : null;
        });
    }

    [Fact]
    public void Every_official_example_has_the_same_descendants_as_its_copy_and_shares_no_object_with_it()
    {
        Assert.SkipWhen(ExampleSet.Official is null, ExampleSet.WithoutOfficial);
        ExampleSet.Official!.Check(json =>
        {
            var resource = FhirJson.ParseResource(json);
            var shared = new HashSet<object>(ReferenceEqualityComparer.Instance);
            var paths = new List<string>();
            foreach (var child in resource.Descendants())
            {
                paths.Add(child.Path);
                if (child.Value is FhirObject)
                {
                    shared.Add(child.Value);
                }
            }

            var index = 0;
            foreach (var child in resource.DeepCopy().Descendants())
            {
                if (child.Path != paths[index++])
                {
                    return $"{paths[index - 1]} became {child.Path}";
                }

                if (child.Value is FhirObject && shared.Contains(child.Value))
                {
                    return $"{child.Path} is shared";
                }
            }

            return index == paths.Count && index > 0 ? null : $"{paths.Count} descendants became {index}";
        });
    }

    [Fact]
    public void Every_official_example_survives_a_line_of_an_NDJSON_sequence()
    {
        Assert.SkipWhen(ExampleSet.Official is null, ExampleSet.WithoutOfficial);
        ExampleSet.Official!.Check(json =>
        {
            var resource = FhirJson.ParseResource(json);
            using var stream = new MemoryStream();
            FhirNdjson.WriteAsync([resource, resource], stream).GetAwaiter().GetResult();
            stream.Position = 0;
            var read = FhirNdjson.ReadAsync(stream).ToBlockingEnumerable().ToList();
            return read.Count == 2 && read.All(one => one.ContentEquals(resource)) ? null : $"{read.Count} lines";
        });
    }

    private static string? WrittenDifference(byte[] json) =>
        JsonText.Difference(json, FhirJson.SerializeToUtf8Bytes(FhirJson.ParseResource(json)));
}
