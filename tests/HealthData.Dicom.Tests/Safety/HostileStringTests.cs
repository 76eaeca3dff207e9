using System.Reflection;

namespace HealthData.Dicom.Tests.Safety;

/// <summary>Each string that reaches a path or a header, found by reflection, is refused before a socket
/// opens.</summary>
public sealed class HostileStringTests
{
    private static readonly byte[] File = new TestFile().ToBytes();

    public static TheoryData<string> Strings() => new(
        "\r",
        "\n",
        "1.2\r\nEvil: b",
        "1.2\n",
        "1.2\0",
        "1.2\u2028",
        "1.2😀",
        "1.2é",
        " ",
        "1 2",
        ".",
        "..",
        "1..2",
        "%2e%2e",
        "a/b", "a\\b", string.Empty, new string('1', 65), "1.2?x=y", "1.2#x", "1.2;x", "1.2,3", "{study}", "*");

    [Theory]
    [MemberData(nameof(Strings))]
    public async Task Each_string_parameter_of_each_method_is_guarded(string hostile)
    {
        await using var lab = await Lab.StartAsync();
        var guarded = 0;
        foreach (var method in ClientMethods.All)
        {
            foreach (var parameter in method.GetParameters().Where(
                parameter => parameter.ParameterType == typeof(string)))
            {
                var exception = await Record.ExceptionAsync(() => ClientMethods.CallAsync(
                    lab.Client, method, candidate => candidate == parameter ? hostile : "1.2.3", File, Lab.Token));
                var refusal = Assert.IsAssignableFrom<ArgumentException>(exception);
                Assert.Equal(parameter.Name, refusal.ParamName);
                guarded++;
            }
        }

        Assert.True(guarded >= 24, $"only {guarded} parameters");
        Assert.Equal((0, 0), (lab.Workspace.Requests.Total, lab.Workspace.TotalConnections));
    }

    [Theory]
    [MemberData(nameof(Strings))]
    public async Task Each_string_of_the_options_is_guarded(string hostile)
    {
        await using var lab = await Lab.StartAsync();
        List<string> guarded = [];

        await Refused("StoreOptions.StudyInstanceUid", () => lab.Client.StoreAsync(
            InstanceContent.FromBytes(File), new StoreOptions { StudyInstanceUid = hostile }, Lab.Token));
        if (hostile != "*")
        {
            await Refused("RetrieveOptions.TransferSyntax", () => lab.Client.RetrieveStudyAsync(
                "1.2", new RetrieveOptions { TransferSyntax = hostile }, Lab.Token));
        }

        // Partition names may have two dots in a row, and other characters of file names.
        if (hostile != "1..2")
        {
            await Refused("DicomWebClientOptions.Partition", () => Task.FromResult(new DicomWebClient(
                lab.Workspace.DicomEndpoint,
                lab.Workspace.Credential,
                new DicomWebClientOptions { Partition = hostile })));
        }

        Assert.Equal((0, 0), (lab.Workspace.Requests.Total, lab.Workspace.TotalConnections));
        Assert.NotEmpty(guarded);

        async Task Refused(string option, Func<Task> act)
        {
            Assert.IsAssignableFrom<ArgumentException>(await Record.ExceptionAsync(act));
            guarded.Add(option);
        }
    }

    [Fact]
    public void Every_string_that_an_option_takes_is_known_to_these_tests()
    {
        var found = typeof(DicomWebClient).Assembly.GetExportedTypes()
            .Where(type => type.Name.EndsWith("Options", StringComparison.Ordinal))
            .SelectMany(
                type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(property => property.PropertyType == typeof(string) && property.SetMethod is { IsPublic: true })
            .Select(property => $"{property.DeclaringType!.Name}.{property.Name}");

        Assert.Equal(
            [
                "ChangeFeedProcessorOptions.CheckpointName",
                "DicomWebClientOptions.Partition",
                "RetrieveOptions.TransferSyntax",
                "StoreOptions.StudyInstanceUid",
                "TransferVerifyOptions.ManifestPath",
            ],
            found.Order());
    }

    [Theory]
    [MemberData(nameof(Strings))]
    public async Task The_path_of_a_request_of_ones_own_stays_below_the_endpoint(string hostile)
    {
        await using var lab = await Lab.StartAsync();
        foreach (var path in (string[])[hostile, "/" + hostile, "/studies/" + hostile])
        {
            try
            {
                using var message = lab.Client.CreateMessage(RequestMethod.Get, path);
                var target = message.Request.Uri.ToUri();
                Assert.StartsWith(lab.Client.Endpoint.AbsoluteUri + "/", target.AbsoluteUri, StringComparison.Ordinal);
                Assert.DoesNotContain(target.AbsoluteUri, c => c is < '!' or > '~');
            }
            catch (ArgumentException exception)
            {
                Assert.Equal("path", exception.ParamName);
            }
        }
    }
}
