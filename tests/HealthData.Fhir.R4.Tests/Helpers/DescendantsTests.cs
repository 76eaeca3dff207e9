namespace HealthData.Fhir.R4.Tests.Helpers;

public sealed class DescendantsTests
{
    private static readonly Patient Many = new()
    {
        Active = true,
        BirthDate = "1974-12-25",
        Name = [.. Enumerable.Range(0, 1000).Select(_ => new HumanName { Family = "A", Given = { "B", "C" } })],
    };

    [Fact]
    public void A_walk_allocates_nothing_for_each_element()
    {
        Walk();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var count = Walk();

        Assert.Equal(4002, count);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, (4096 * 40) + 4096);
    }

    [Fact]
    public void An_element_knows_its_path_until_the_walk_goes_on()
    {
        var kept = default(FhirChild);
        foreach (var child in Many.Descendants())
        {
            if (child.Name == "family" && kept.Name is null)
            {
                Assert.Equal(("name[0].family", "A", null), (child.Path, child.Value, child.Index));
                kept = child;
            }
        }

        Assert.Throws<InvalidOperationException>(() => kept.Path);
        Assert.Equal("name[999].given[1]", Many.Descendants().ToList()[^2].Path);
    }

    [Fact]
    public void Values_are_those_of_the_properties()
    {
        var children = Many.Children().ToDictionary(child => child.Path, child => child.Value);

        Assert.Equal(true, children["active"]);
        Assert.Equal(new FhirDate("1974-12-25"), children["birthDate"]);
        Assert.Same(Many.Name[3], children["name[3]"]);
    }

    private static int Walk()
    {
        var count = 0;
        foreach (var child in Many.Descendants())
        {
            count += child.Name.Length > 0 ? 1 : 0;
        }

        return count;
    }
}
