using HealthData.Core;
using System.Text;

namespace HealthData.Tool.Tests.Dicom;

public sealed class StoreLineTests
{
    [Theory]
    [InlineData(false, """{"path":"a.dcm","status":"failed"}""")]
    [InlineData(true, """{"path":"a.dcm","status":"failed","comments":["Jane Doe is unknown"]}""")]
    public void Words_of_the_service_are_written_only_where_they_are_asked_for(bool showsComments, string expected)
    {
        var outcome = DicomModelFactory.StoreOutcome(
            StoreStatus.Failed,
            issues: [HealthDataModelFactory.ServiceIssue("Warning", "Jane Doe is unknown")],
            source: "a.dcm");
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            StoreLine.WriteTo(writer, outcome, showsComments);
            writer.WriteEndObject();
        }

        Assert.Equal(expected, Encoding.UTF8.GetString(stream.ToArray()));
    }
}
