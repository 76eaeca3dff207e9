namespace HealthData.MedTech;

/// <summary>
/// A normalizer that takes measurements from device messages by a device mapping, as the MedTech service does. The
/// mapping is compiled once; one pass over a message serves all of its templates.
/// </summary>
/// <threadsafety>Safe for concurrent use: one normalizer serves all threads.</threadsafety>
public sealed partial class MeasurementNormalizer
{
    private readonly RunPool _runs;

    /// <summary>Initializes a new instance of the <see cref="MeasurementNormalizer"/> class.</summary>
    /// <param name="mapping">The device mapping.</param>
    /// <param name="options">How to normalize: by default exactly as the MedTech service does.</param>
    /// <exception cref="ArgumentNullException"><paramref name="mapping"/> is null.</exception>
    /// <exception cref="MappingException">
    /// <see cref="NormalizationOptions.CheckJsonPathSyntax"/> is set, and a JSONPath cannot be parsed; it lists all of
    /// them.
    /// </exception>
    public MeasurementNormalizer(DeviceMapping mapping, NormalizationOptions? options = null)
        : this(mapping, options, usesFastForms: true)
    {
    }

    internal MeasurementNormalizer(DeviceMapping mapping, NormalizationOptions? options, bool usesFastForms)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        options ??= new NormalizationOptions();
        Mapping = mapping;
        var plan = new NormalizationPlan(mapping, usesFastForms, options.TrueDivision);
        if (options.CheckJsonPathSyntax)
        {
            plan.CheckSyntax();
        }

        _runs = new RunPool(plan, options);
    }

    /// <summary>Gets the device mapping.</summary>
    public DeviceMapping Mapping { get; }

    /// <summary>Takes the measurements from a message as objects.</summary>
    /// <param name="message">The message. It is read during the call only.</param>
    /// <returns>The measurements and the problems, if any. Messages never make this method throw.</returns>
    public NormalizationResult Normalize(in DeviceMessage message)
    {
        var run = _runs.Rent();
        run.Run(message, run.Collector);
        var result = run.Collector.Take();
        RunPool.Return(run);
        return result;
    }

    /// <summary>
    /// Takes the measurements from a message one by one, without objects: allocates nothing once its working state is
    /// as large as the messages need, but for errors and for what JMESPath expressions make.
    /// </summary>
    /// <param name="message">The message. It is read during the call only.</param>
    /// <param name="visitor">Takes the measurements and errors. What it throws comes out of this method.</param>
    /// <exception cref="ArgumentNullException"><paramref name="visitor"/> is null.</exception>
    public void Normalize(in DeviceMessage message, IMeasurementVisitor visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        var run = _runs.Rent();
        run.Run(message, visitor);
        RunPool.Return(run);
    }
}
