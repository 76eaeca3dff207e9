namespace HealthData.Testing;

/// <summary>Pretends to index all resources anew. The status is a Parameters resource, from the start on.</summary>
internal sealed class ReindexOperation(FhirContext context, JobTable jobs)
{
    public FhirResponse Start(FhirRequest request)
    {
        WriteInteraction.ReadResource(request, "Parameters");
        var total = context.Store.Current.Count();
        var started = jobs.Start(
            request,
            "reindex",
            () => Status(200, "Completed", total, total),
            running: () => Status(200, "Running", total, 0));
        return Status(201, "Queued", total, 0).With("Content-Location", started.Headers["Content-Location"]);
    }

    private static FhirResponse Status(int status, string name, int total, int done) => new(status)
    {
        Body = FhirJsonText.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("resourceType", "Parameters");
            json.WriteStartArray("parameter");
            foreach (var (key, value) in new[]
            {
                ("totalResourcesToReindex", total), ("resourcesSuccessfullyReindexed", done),
            })
            {
                json.WriteStartObject();
                json.WriteString("name", key);
                json.WriteNumber("valueDecimal", value);
                json.WriteEndObject();
            }

            json.WriteStartObject();
            json.WriteString("name", "status");
            json.WriteString("valueString", name);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }),
    };
}
