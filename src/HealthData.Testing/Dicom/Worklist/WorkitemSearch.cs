using HealthData.Dicom;

namespace HealthData.Testing;

/// <summary>Searches for workitems (PS3.18 11.9): 200 with results, 206 with some of them, or 204.</summary>
internal sealed class WorkitemSearch(FakeDicomOptions options, Worklist worklist)
{
    public Task InvokeAsync(DicomCall call)
    {
        var query = new WorkitemQueryParser(call.Request.Query).Parse();
        FakeWorkitem[] found =
        [
            .. worklist.Items
                .Where(item => item.Partition == call.Partition && query.Matches(item.Attributes))
                .Skip(query.Offset)
                .Take(query.Limit),
        ];
        if (found.Length == 0)
        {
            call.Response.StatusCode = StatusCodes.Status204NoContent;
            return Task.CompletedTask;
        }

        var given = Math.Min(found.Length, options.MaxWorkitemsOfPage);
        call.Response.StatusCode = given < found.Length
            ? StatusCodes.Status206PartialContent
            : StatusCodes.Status200OK;
        return DicomJsonAnswer.WriteAsync(call, found.Take(given).Select(item => query.Create(item.Attributes)));
    }
}
