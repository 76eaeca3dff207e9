namespace HealthData.Fhir;

/// <summary>What an answer says of one entry.</summary>
/// <param name="Status">The status; null where it says none.</param>
/// <param name="Said">The id and the version.</param>
/// <param name="Issues">The service's words.</param>
internal readonly record struct EntryAnswer(
    int? Status, ResourceVersionInfo Said, IReadOnlyList<ServiceIssue> Issues)
{
    public static EntryAnswer Read(FrameEntry entry)
    {
        var status = BundleAnswer.StatusOf(entry.Status);
        var said = ResourceVersionInfo.Read(entry.Location, entry.ETag, type: null);
        if (said.Id is null && status < 400 && !entry.Resource.IsEmpty
            && RawModel.Instance.Read(entry.Resource, out _) is { Type: not OutcomeReader.TypeName } resource)
        {
            said = new(resource.Id, said.VersionId ?? resource.VersionId);
        }

        var outcome = entry.Outcome.IsEmpty ? entry.Resource : entry.Outcome;
        var isTold = !outcome.IsEmpty && (status is null or >= 400 || !entry.Outcome.IsEmpty);
        return new(status, said, isTold ? OutcomeReader.Read(outcome) : []);
    }
}
