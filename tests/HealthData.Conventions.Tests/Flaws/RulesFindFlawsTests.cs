using HealthData.Conventions.Tests.Api;

namespace HealthData.Conventions.Tests.Flaws;

/// <summary>Each rule of the API shape finds the flaw that was made for it.</summary>
public sealed class RulesFindFlawsTests
{
    private static readonly Type[] Flawed =
    [
        typeof(FlawedClient), typeof(FlawedClientOptions), typeof(FlawedModel), typeof(FlawedItem),
        typeof(FlawedSource), typeof(DicomDataset), typeof(SearchParams),
    ];

    [Fact]
    public void Missing_constructor_for_mocking() =>
        Assert.Equal(["FlawedClient"], ClientShape.WithoutConstructorForMocking(Flawed));

    [Fact]
    public void Method_that_is_not_virtual() =>
        Assert.Equal(["NotVirtual"], Methods(ClientShape.NotVirtual(Flawed)));

    [Fact]
    public void Missing_or_required_token() => Assert.Equal(
        ["NoToken", "NoTokenAsync", "RequiredToken", "RequiredTokenAsync"],
        Methods(ClientShape.WithoutTokenLast(Flawed)));

    [Fact]
    public void Missing_twin() =>
        Assert.Equal(["NoAsyncTwin", "NoTwinAsync"], Methods(ClientShape.WithoutTwin(Flawed)));

    [Fact]
    public void Synchronous_streaming() =>
        Assert.Equal(["Upload"], Methods(ClientShape.StreamingWithSyncTwin(Flawed)));

    [Fact]
    public void Value_task() =>
        Assert.Equal(["Value", "ValueAsync"], Methods(ClientShape.WithOtherResultThanTask(Flawed)));

    [Fact]
    public void Missing_minimal_constructor() =>
        Assert.Equal(["FlawedClient"], ClientShape.WithoutMinimalConstructor(Flawed));

    [Fact]
    public void Missing_options() => Assert.Equal(["FlawedClient"], OptionsShape.ClientsWithoutOptions(Flawed));

    [Fact]
    public void Missing_service_version() =>
        Assert.Equal(["FlawedClientOptions"], OptionsShape.WithoutServiceVersion(Flawed));

    [Fact]
    public void Model_that_cannot_be_made() => Assert.Equal(
        [typeof(FlawedItem).FullName!, typeof(FlawedModel).FullName!],
        Models.NotMakeable(Flawed).Order(StringComparer.Ordinal));

    [Fact]
    public void Foreign_type() => Assert.Equal(
        [$"{typeof(FlawedClient).FullName} mentions System.Net.Http.HttpClient"], ForeignTypes.Mentions(Flawed));

    [Theory]
    [InlineData("fo-dicom.txt", typeof(DicomDataset))]
    [InlineData("firely.txt", typeof(SearchParams))]
    public void Taken_name(string list, Type type) =>
        Assert.Equal([type.FullName!], NameCollisions.In(Flawed, list));

    private static IEnumerable<string> Methods(IEnumerable<string> violations) => violations
        .Select(violation => violation.Split('.', 2)[1].Split('(')[0])
        .Order(StringComparer.Ordinal);
}
