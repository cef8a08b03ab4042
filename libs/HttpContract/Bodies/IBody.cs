using HttpContract.Fields;

namespace HttpContract.Bodies;

/// <summary>
/// What a request body says. The public properties describe it in the OpenAPI document; <see cref="Read"/> reads it, from
/// JSON and from forms alike.
/// </summary>
public interface IBody<TSelf>
    where TSelf : IBody<TSelf>
{
    /// <summary>Whether a request may have no body at all, which is then read as one without members.</summary>
    static virtual bool IsOptional => false;

    /// <summary>Reads every member, recording what is wrong in <see cref="BodyFields.Errors"/>.</summary>
    static abstract TSelf Read(BodyFields fields);
}
