namespace HealthData.Imaging;

/// <summary>Decides on the subject of a study: a Patient of others, one of ours, or none.</summary>
internal sealed class PatientPlan
{
    private PatientPlan(Action<Utf8JsonWriter> subject) => WriteSubject = subject;

    public Action<Utf8JsonWriter> WriteSubject { get; }

    /// <summary>Gets the Patient of ours as it is to be.</summary>
    public BinaryData? Patient { get; private init; }

    public ImagingWrite? Write { get; private init; }

    public static PatientPlan Make(
        StudySummary summary, IEnumerable<BinaryData> patients, string source, IssueList issues)
    {
        if (summary.Facts.Patient.Key is not { } key)
        {
            return new PatientPlan(StudyWriter.WriteUnknown);
        }

        var spot = new IssueSpot(issues, ImagingIssueLevel.Patient, summary.StudyInstanceUid);
        List<ExistingResource> known = [.. patients.Select(patient => ExistingResource.Read(patient)!)];
        List<string> others = summary.NeedsPatientSearch
            ? [.. known.Where(other => other.Id != summary.OwnPatientId && other.HasIdentifier(key.System!, key.Id))
                .Select(other => other.Id).OfType<string>().Distinct()]
            : [];
        if (others.Count > 1)
        {
            spot.Report(IssueCode.PatientAmbiguous, (uint)Keyword.PatientID);
            return new PatientPlan(writer => WriteIdentified(writer, key));
        }

        return others.Count == 1
            ? new PatientPlan(writer => WriteReference(writer, others[0]))
            : OfOurs(summary, known.Find(patient => patient.Id == summary.OwnPatientId), source, spot);
    }

    private static PatientPlan OfOurs(
        StudySummary summary, ExistingResource? existing, string source, IssueSpot spot)
    {
        var id = summary.OwnPatientId!;
        if (existing?.IsForeign(source) == true)
        {
            return new PatientPlan(writer => WriteReference(writer, id));
        }

        var patient = new PatientWriter(summary, existing, source, spot).Write();
        var isSame = existing is not null && ResourceEquality.IsSame(existing.Root, patient.ToMemory());
        return new PatientPlan(writer => WriteReference(writer, id))
        {
            Patient = isSame ? existing!.Content : patient,
            Write = isSame ? null : new ImagingWrite("Patient", id, patient, existing?.Version),
        };
    }

    private static void WriteReference(Utf8JsonWriter writer, string id)
    {
        writer.WriteStartObject();
        writer.WriteString("reference"u8, $"Patient/{id}");
        writer.WriteEndObject();
    }

    private static void WriteIdentified(Utf8JsonWriter writer, PatientKey key)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, "Patient"u8);
        writer.WritePropertyName("identifier"u8);
        writer.WriteRawValue(PatientWriter.Identifier(key), skipInputValidation: true);
        writer.WriteEndObject();
    }
}
