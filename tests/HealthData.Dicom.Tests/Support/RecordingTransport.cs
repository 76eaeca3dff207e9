namespace HealthData.Dicom.Tests.Support;

/// <summary>Notes the address of each attempt on its way to another transport, and whether it carries a
/// token.</summary>
internal sealed class RecordingTransport(HttpPipelineTransport inner) : HttpPipelineTransport
{
    public List<(Uri Target, bool HasToken)> Requests { get; } = [];

    public override Request CreateRequest() => inner.CreateRequest();

    public override void Process(HttpMessage message)
    {
        Note(message);
        inner.Process(message);
    }

    public override ValueTask ProcessAsync(HttpMessage message)
    {
        Note(message);
        return inner.ProcessAsync(message);
    }

    private void Note(HttpMessage message) =>
        Requests.Add((message.Request.Uri.ToUri(), message.Request.Headers.Contains("Authorization")));
}
