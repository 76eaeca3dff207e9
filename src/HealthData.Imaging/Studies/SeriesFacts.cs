namespace HealthData.Imaging;

/// <summary>What the instances of a series say about it.</summary>
internal sealed class SeriesFacts
{
    private readonly IssueSpot _spot;
    private readonly ElementMemory _modality = new();
    private readonly ElementMemory _description = new();
    private readonly ElementMemory _bodyPart = new();
    private readonly ElementMemory _number = new();
    private readonly ElementMemory _laterality = new();

    public SeriesFacts(string uid, IssueList issues, TimeZoneInfo? zone)
    {
        Uid = uid;
        _spot = new IssueSpot(issues, ImagingIssueLevel.Series, uid);
        Started = new StartedValue((uint)Keyword.SeriesDate, (uint)Keyword.SeriesTime, zone);
    }

    public string Uid { get; }

    public int InstanceCount { get; private set; }

    public int? Number => _numberValue.Value is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    public StartedValue Started { get; }

    public OneValue Modality { get; } = new((uint)Keyword.Modality);

    public OneValue Description { get; } = new((uint)Keyword.SeriesDescription);

    public OneValue BodyPart { get; } = new((uint)Keyword.BodyPartExamined);

    public OneValue Laterality { get; } = new((uint)Keyword.Laterality);

    private readonly OneValue _numberValue = new((uint)Keyword.SeriesNumber);

    /// <summary>Adds an instance.</summary>
    /// <param name="elements">Its attributes.</param>
    /// <param name="modalities">The modalities of the study, which get that of the instance.</param>
    public void Add(in InstanceElements elements, ISet<string> modalities)
    {
        InstanceCount++;
        Started.Add(elements[Slot.SeriesDate], elements[Slot.SeriesTime], elements[Slot.Zone], _spot);
        if (_modality.IsNew(elements[Slot.Modality])
            && ValueReader.ReadText(elements[Slot.Modality], (uint)Keyword.Modality, _spot) is { } modality)
        {
            Modality.Add(modality, _spot);
            modalities.Add(modality);
        }

        if (_description.IsNew(elements[Slot.SeriesDescription]))
        {
            Description.Add(Text(elements, Slot.SeriesDescription, Keyword.SeriesDescription), _spot);
        }

        if (_bodyPart.IsNew(elements[Slot.BodyPart]))
        {
            BodyPart.Add(Text(elements, Slot.BodyPart, Keyword.BodyPartExamined), _spot);
        }

        if (_number.IsNew(elements[Slot.SeriesNumber]))
        {
            _numberValue.Add(
                WholeNumber.Read(elements[Slot.SeriesNumber], (uint)Keyword.SeriesNumber, _spot)
                    ?.ToString(CultureInfo.InvariantCulture),
                _spot);
        }

        if (_laterality.IsNew(elements[Slot.Laterality]))
        {
            Laterality.Add(
                ValueReader.ReadCode(
                    elements[Slot.Laterality],
                    (uint)Keyword.Laterality,
                    _spot,
                    static code => code is "R" or "L" ? code : null),
                _spot);
        }
    }

    /// <summary>Reports what only the whole series tells.</summary>
    public void Finish()
    {
        if (Modality.Value is not { } modality)
        {
            _spot.Report(IssueCode.ModalityMissing, (uint)Keyword.Modality);
        }
        else if (!ModalityCodes.IsKnown(modality))
        {
            _spot.Report(IssueCode.ModalityUnknown, (uint)Keyword.Modality);
        }
    }

    private string? Text(in InstanceElements elements, Slot slot, Keyword keyword) =>
        ValueReader.ReadText(elements[slot], (uint)keyword, _spot);
}
