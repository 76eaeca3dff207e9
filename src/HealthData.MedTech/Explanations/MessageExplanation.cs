using System.Diagnostics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace HealthData.MedTech;

/// <summary>
/// The way of a message through the mappings: which templates match it, what each expression gives, and the
/// measurements and Observations that come of it, or why there are none.
/// </summary>
/// <remarks>
/// With masked values, a text has no value of the message and no identifier, time, or id that is made of them. Of the
/// names of members it has those that the device mapping has too: others can be data.
/// </remarks>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class MessageExplanation
{
    private static readonly JsonWriterOptions JsonOptions = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly NameMask _mapping;

    internal MessageExplanation(
        NameMask mapping,
        IReadOnlyList<TemplateExplanation> templates,
        NormalizationResult result,
        IReadOnlyList<MeasurementGroup> groups,
        ProjectionResult? projection)
    {
        _mapping = mapping;
        Templates = templates;
        Measurements = result.Measurements;
        Problems = result.Problems;
        Groups = groups;
        HasFhirStage = projection is not null;
        Observations = projection is null ? [] : [.. projection];
        ProjectionProblems = projection?.Problems ?? [];
    }

    /// <summary>Gets the templates of the device mapping, in its order.</summary>
    public IReadOnlyList<TemplateExplanation> Templates { get; }

    /// <summary>Gets the measurements: those that <see cref="MeasurementNormalizer"/> gives.</summary>
    public IReadOnlyList<NormalizedMeasurement> Measurements { get; }

    /// <summary>Gets what kept the message from giving more measurements.</summary>
    public IReadOnlyList<NormalizationProblem> Problems { get; }

    /// <summary>Gets the groups of the measurements; none without a FHIR mapping.</summary>
    public IReadOnlyList<MeasurementGroup> Groups { get; }

    /// <summary>
    /// Gets the Observations: those that <see cref="ObservationProjector"/> gives; none without a FHIR mapping.
    /// </summary>
    public IReadOnlyList<ProjectedObservation> Observations { get; }

    /// <summary>Gets what kept the measurements from giving more Observations.</summary>
    public IReadOnlyList<ProjectionProblem> ProjectionProblems { get; }

    internal bool HasFhirStage { get; }

    /// <summary>Returns the explanation as text for people, in lines of at most 100 columns.</summary>
    /// <param name="maskValues">Whether the text has nothing that can be a patient's data.</param>
    /// <returns>The text.</returns>
    public string ToText(bool maskValues = false) => new ExplanationText(this, MaskFor(maskValues)).Write();

    /// <summary>
    /// Returns the explanation as an HTML page that needs nothing else, to be passed on or kept with a report.
    /// </summary>
    /// <param name="maskValues">Whether the page has nothing that can be a patient's data.</param>
    /// <returns>The page.</returns>
    public string ToHtml(bool maskValues = false) => new ExplanationPage(this, MaskFor(maskValues)).Write();

    /// <summary>Returns the explanation as JSON.</summary>
    /// <param name="maskValues">Whether the JSON has nothing that can be a patient's data.</param>
    /// <returns>The JSON, indented.</returns>
    public string ToJson(bool maskValues = false)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, JsonOptions))
        {
            WriteTo(writer, maskValues);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    /// <summary>Writes the explanation as a JSON object.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="maskValues">Whether the JSON has nothing that can be a patient's data.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public void WriteTo(Utf8JsonWriter writer, bool maskValues = false)
    {
        ArgumentNullException.ThrowIfNull(writer);
        new ExplanationJson(writer, MaskFor(maskValues)).Write(this);
    }

    /// <summary>Returns the counts, and nothing of the message.</summary>
    /// <returns>The counts.</returns>
    public override string ToString() =>
        $"{Measurements.Count} measurements, {Problems.Count} problems, {Observations.Count} observations, "
            + $"{ProjectionProblems.Count} projection problems";

    private NameMask MaskFor(bool maskValues) => maskValues ? _mapping : NameMask.None;
}
