using System.Text.Json;
using HealthData.Dicom;

namespace HealthData.Testing;

/// <summary>Updates studies: attributes of the patient and of the study, but no sequences and nothing empty.</summary>
internal sealed class UpdateOperation(InstanceCatalog catalog, OperationTable table)
{
    private const int MostStudies = 50;
    private const uint FailedAttributes = 0x00741048;
    private const uint ErrorComment = 0x00000902;

    private static readonly HashSet<AttributeTag> Allowed =
    [
        Keyword.PatientName,
        Keyword.PatientID,
        Keyword.OtherPatientIDs,
        Keyword.TypeOfPatientID,
        Keyword.OtherPatientNames,
        Keyword.PatientBirthName,
        Keyword.PatientMotherBirthName,
        Keyword.MedicalRecordLocator,
        Keyword.PatientAge,
        Keyword.PatientBirthDate,
        Keyword.PatientBirthTime,
        Keyword.PatientSex,
        Keyword.PatientAddress,
        Keyword.PatientTelephoneNumbers,
        Keyword.PatientSize,
        Keyword.PatientWeight,
        Keyword.PatientComments,
        Keyword.IssuerOfPatientID,
        Keyword.ReferringPhysicianName,
        Keyword.AccessionNumber,
        Keyword.StudyDescription,
    ];

    public async Task InvokeAsync(DicomCall call)
    {
        var (studies, changes) = await ReadAsync(call).ConfigureAwait(false);
        AttributeEntry[] wrong = [.. changes.Where(entry => entry.IsEmpty || !Allowed.Contains(entry.Tag))];
        if (wrong.Length > 0)
        {
            await RefuseAsync(call, wrong).ConfigureAwait(false);
            return;
        }

        var operation = table.Start("update", () => Run(call.Partition, studies, changes), studies: studies);
        await OperationStatusOperation.AnswerStarted(call, operation).ConfigureAwait(false);
    }

    private static async Task<(List<string> Studies, AttributeSet Changes)> ReadAsync(DicomCall call)
    {
        try
        {
            using var document = await JsonDocument
                .ParseAsync(call.Request.Body, cancellationToken: call.Aborted).ConfigureAwait(false);
            var root = document.RootElement;
            List<string> studies =
                [.. root.GetProperty("studyInstanceUids").EnumerateArray().Select(uid => uid.GetString()!)];
            var changes = AttributeSet.Parse(root.GetProperty("changeDataset").GetRawText());
            return studies.Count is >= 1 and <= MostStudies && studies.TrueForAll(UidRule.Allows) && changes.Count > 0
                ? (studies, changes)
                : throw ServiceException.BadRequest("The update is not valid.");
        }
        catch (Exception exception) when (exception is JsonException or DicomFormatException
            or KeyNotFoundException or InvalidOperationException)
        {
            throw ServiceException.BadRequest("The body is not that of an update.");
        }
    }

    private static async Task RefuseAsync(DicomCall call, AttributeEntry[] wrong)
    {
        var set = new AttributeSet();
        set.SetSequence(
            new AttributeTag(FailedAttributes),
            [.. wrong.Select(entry => Comment($"The attribute {entry.Tag} can't be updated, or not to this value."))]);
        call.Response.StatusCode = StatusCodes.Status400BadRequest;
        call.Response.ContentType = DicomJsonAnswer.MediaType;
        await call.Response.Body.WriteAsync(set.ToUtf8Json(), call.Aborted).ConfigureAwait(false);
    }

    private static AttributeSet Comment(string text)
    {
        var item = new AttributeSet();
        item.Set(new AttributeTag(ErrorComment), ValueRepresentation.LO, text);
        return item;
    }

    private Action<Utf8JsonWriter> Run(string partition, List<string> studies, AttributeSet changes)
    {
        var instances = 0;
        var updated = 0;
        foreach (var study in studies)
        {
            var changed = catalog.Update(partition, study, changes);
            instances += changed;
            updated += changed > 0 ? 1 : 0;
        }

        return json =>
        {
            json.WriteStartObject();
            json.WriteNumber("studyProcessed", studies.Count);
            json.WriteNumber("studyUpdated", updated);
            json.WriteNumber("studyFailed", studies.Count - updated);
            json.WriteNumber("instanceUpdated", instances);
            json.WriteStartArray("errors");
            foreach (var _ in studies.Skip(updated))
            {
                json.WriteStringValue("A study has no instances.");
            }

            json.WriteEndArray();
            json.WriteEndObject();
        };
    }
}
