using System.Xml.Linq;
using HealthData.Conventions.Tests.Api;
using HealthData.Conventions.Tests.Flaws;

namespace HealthData.Conventions.Tests.Documents;

public sealed class XmlDocumentationTests
{
    public static TheoryData<string> Packages => PackageAssemblies.Theory;

    [Theory, MemberData(nameof(Packages))]
    public void Service_methods_tell_their_parameters_result_and_exceptions(string package)
    {
        var documentation = XmlDocumentation.Of(package);
        Violations.AssertNone(
            Clients.In(Assembly.Load(package).GetExportedTypes())
                .SelectMany(Clients.ServiceMethods)
                .SelectMany(documentation.Missing),
            "The documentation leaves out:");
    }

    [Fact]
    public void What_is_left_out_is_found()
    {
        var client = typeof(FlawedClient).FullName;
        var documentation = new XmlDocumentation(XDocument.Parse(
            $"""
            <doc><members><member name="M:{client}.UploadAsync(System.IO.Stream)"/>
            <member name="M:{client}.Upload(System.IO.Stream,System.Threading.CancellationToken)">
              <summary>x</summary><param name="content">x</param></member></members></doc>
            """));
        var method = typeof(FlawedClient).GetMethod("Upload")!;
        Assert.Equal(
            [
                "FlawedClient.Upload(2): returns", "FlawedClient.Upload(2): exception",
                "FlawedClient.Upload(2): param cancellationToken",
            ],
            documentation.Missing(method));
    }
}
