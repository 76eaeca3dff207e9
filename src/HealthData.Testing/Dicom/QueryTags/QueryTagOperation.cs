using System.Text.Json;
using HealthData.Dicom;

namespace HealthData.Testing;

/// <summary>Adds, lists, changes and deletes extended query tags.</summary>
internal sealed class QueryTagOperation(FakeDicomOptions options, InstanceCatalog catalog, OperationTable table)
{
    private const int MostTags = 128;

    private IList<FakeQueryTag> Tags => options.ExtendedQueryTags;

    public Task InvokeAsync(DicomCall call) => (call.Request.Method, call.Route.Resource) switch
    {
        ("POST", _) => AddAsync(call),
        ("PATCH", _) => UpdateAsync(call),
        ("DELETE", _) => Delete(call),
        (_, DicomResource.QueryTags) => List(call),
        (_, DicomResource.QueryTagErrors) => ListErrors(call),
        _ => ServiceJsonAnswer.WriteAsync(call, json => Write(json, call, Find(call))),
    };

    private async Task AddAsync(DicomCall call)
    {
        var added = await QueryTagBody.ReadTagsAsync(call).ConfigureAwait(false);
        lock (Tags)
        {
            if (added.Any(tag => Tags.Any(known => known.Tag == tag.Tag)))
            {
                throw new ServiceException(StatusCodes.Status409Conflict, "A tag exists already.");
            }

            if (Tags.Count + added.Count > MostTags)
            {
                throw ServiceException.BadRequest($"There can be at most {MostTags} extended query tags.");
            }

            added.ForEach(Tags.Add);
        }

        var operation = table.Start(
            "reindex",
            () =>
            {
                added.ForEach(tag => tag.IsReady = true);
                return null;
            },
            [.. added.Select(tag => $"extendedquerytags/{tag.Tag}")]);
        added.ForEach(tag => tag.OperationId = operation.Id);
        await OperationStatusOperation.AnswerStarted(call, operation).ConfigureAwait(false);
    }

    private async Task UpdateAsync(DicomCall call)
    {
        var isEnabled = await QueryTagBody.ReadStatusAsync(call).ConfigureAwait(false);
        var tag = Find(call);
        tag.IsEnabled = isEnabled;
        await ServiceJsonAnswer.WriteAsync(call, json => Write(json, call, tag)).ConfigureAwait(false);
    }

    private Task Delete(DicomCall call)
    {
        var tag = Find(call);
        lock (Tags)
        {
            Tags.Remove(tag);
        }

        return ServiceJsonAnswer.WriteNothing(call);
    }

    private Task List(DicomCall call)
    {
        FakeQueryTag[] page;
        lock (Tags)
        {
            page = [.. new ServiceQuery(call.Request.Query).Page(Tags)];
        }

        return ServiceJsonAnswer.WriteArrayAsync(call, page, (json, tag) => Write(json, call, tag));
    }

    // Where a tag has errors, none of the instances could be indexed.
    private Task ListErrors(DicomCall call)
    {
        var failed = Find(call).HasErrors ? catalog.ToArray() : [];
        var page = new ServiceQuery(call.Request.Query).Page(failed.OrderBy(stored => stored.Watermark));
        return ServiceJsonAnswer.WriteArrayAsync(call, page, (json, stored) =>
        {
            json.WriteStartObject();
            json.WriteString("studyInstanceUid", stored.Info.StudyInstanceUid);
            json.WriteString("seriesInstanceUid", stored.Info.SeriesInstanceUid);
            json.WriteString("sopInstanceUid", stored.Info.SopInstanceUid);
            json.WriteString("createdTime", table.Now.UtcDateTime);
            json.WriteString("errorMessage", "The value can't be indexed.");
            json.WriteEndObject();
        });
    }

    private FakeQueryTag Find(DicomCall call)
    {
        if (!AttributeTag.TryParse(call.Route.Item, out var path))
        {
            throw ServiceException.BadRequest($"'{call.Route.Item}' is no attribute.");
        }

        lock (Tags)
        {
            return Tags.FirstOrDefault(tag => tag.Tag == path)
                ?? throw ServiceException.NotFound("There is no such extended query tag.");
        }
    }

    private void Write(Utf8JsonWriter json, DicomCall call, FakeQueryTag tag)
    {
        json.WriteStartObject();
        json.WriteString("path", tag.Tag.ToString());
        json.WriteString("vr", tag.ValueRepresentation.ToString());
        if (tag.PrivateCreator is { } creator)
        {
            json.WriteString("privateCreator", creator);
        }

        json.WriteString("level", tag.Level.ToString());
        json.WriteString("status", tag.IsReady ? "Ready" : "Adding");
        json.WriteString("queryStatus", tag.IsEnabled ? "Enabled" : "Disabled");
        if (tag.HasErrors)
        {
            json.WriteStartObject("errors");
            json.WriteNumber("count", catalog.Count);
            json.WriteString("href", call.ServiceUrl($"extendedquerytags/{tag.Tag}/errors"));
            json.WriteEndObject();
        }

        if (tag.OperationId is { } id && !tag.IsReady)
        {
            json.WriteStartObject("operation");
            json.WriteString("id", id);
            json.WriteString("href", call.ServiceUrl($"operations/{id}"));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
